package dev.soundings.discord;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where a message was last about to be sent, written before it is: {@code
 * person/613425648685547541/2027-02-11T09:00:00Z}. A process that dies in between leaves it to the
 * next one to look there. Forgotten after two days.
 */
final class Attempts {
    private static final String SHELF = "attempts-";
    private static final int SHELVES = 3;

    private final PlatformMemory memory;

    Attempts(PlatformMemory memory) {
        this.memory = memory;
    }

    void record(WorkspaceId workspace, SendKey key, Recipient to, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (memory.putIfAbsent(workspace, "attempts", today.toString(), "begun")) {
            memory.clear(workspace, shelf(today.plusDays(1)));
        }
        var where =
                switch (to) {
                    case Recipient.Person(var user) -> "person/" + user + "/" + now;
                    case Recipient.Channel(var channel) -> "channel/" + channel + "/" + now;
                };
        memory.put(workspace, shelf(today), Marks.nonce(key), where);
    }

    Optional<Attempt> find(WorkspaceId workspace, SendKey key, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return memory.get(workspace, shelf(today), Marks.nonce(key))
                .or(() -> memory.get(workspace, shelf(today.minusDays(1)), Marks.nonce(key)))
                .map(where -> where.split("/", 3))
                .map(parts -> new Attempt(recipient(parts), Instant.parse(parts[2])));
    }

    private static Recipient recipient(String[] parts) {
        return parts[0].equals("person")
                ? new Recipient.Person(new UserId(parts[1]))
                : new Recipient.Channel(new ChannelId(parts[1]));
    }

    private static String shelf(LocalDate day) {
        return SHELF + Math.floorMod(day.toEpochDay(), SHELVES);
    }

    /** Where, and when it began. */
    record Attempt(Recipient to, Instant at) {}
}
