package dev.soundings.slack;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Remembers before each send where it goes, because Slack can be asked for a message only by its
 * channel. Kept for three days, a shelf for each: nobody asks longer.
 */
final class SentKeys {
    private static final String SHELF = "slack-sent-";
    private static final String DIRECT = "slack-direct";

    private final PlatformMemory memory;
    private final AtomicReference<LocalDate> day = new AtomicReference<>(LocalDate.EPOCH);

    SentKeys(PlatformMemory memory) {
        this.memory = memory;
    }

    void sending(WorkspaceId workspace, SendKey key, Attempt attempt) {
        var today = LocalDate.ofInstant(attempt.since(), ZoneOffset.UTC);
        if (!today.equals(day.getAndSet(today))) {
            Stream.iterate(3, before -> before + 1)
                    .limit(7)
                    .forEach(before -> memory.clear(workspace, SHELF + today.minusDays(before)));
        }
        memory.putIfAbsent(workspace, SHELF + today, SlackIds.opaque(key), attempt.write());
    }

    Optional<Attempt> find(WorkspaceId workspace, SendKey key, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return Stream.of(0, 1, 2)
                .flatMap(before ->
                        memory
                                .get(
                                        workspace,
                                        SHELF + today.minusDays(before),
                                        SlackIds.opaque(key))
                                .stream())
                .findFirst()
                .map(Attempt::read);
    }

    /** The direct message that Slack has opened for a person. */
    void direct(WorkspaceId workspace, ChannelId person, ChannelId direct) {
        if (!person.equals(direct)) {
            memory.putIfAbsent(workspace, DIRECT, person.value(), direct.value());
        }
    }

    Optional<ChannelId> direct(WorkspaceId workspace, ChannelId person) {
        return memory.get(workspace, DIRECT, person.value()).map(ChannelId::new);
    }

    /**
     * Where a message was to go.
     *
     * @param thread the message that it answers, or empty
     */
    record Attempt(ChannelId channel, String thread, Instant since) {
        static Attempt read(String text) {
            var parts = text.split(" ", 3);
            return new Attempt(
                    new ChannelId(parts[0]),
                    parts[2],
                    Instant.ofEpochSecond(Long.parseLong(parts[1])));
        }

        String write() {
            return "%s %d %s".formatted(channel, since.getEpochSecond(), thread);
        }
    }
}
