package dev.soundings.discord;

import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.WorkspaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process may be connected to Discord's gateway: each that is gets every event, so there is
 * one. It keeps {@code process-1@2027-02-11T09:00:10Z} alive and loses it when it does not.
 *
 * @see <a href="https://docs.discord.com/developers/events/gateway#sharding">Discord: sharding</a>
 */
final class ShardLease {
    /** Of the whole bot, which belongs to no single guild. */
    static final WorkspaceId BOT = new WorkspaceId("discord");

    static final Duration LENGTH = Duration.ofSeconds(10);

    private static final String SHELF = "gateway-owner";
    private static final String SHARD = "shard-0";

    private final PlatformMemory memory;
    private final String owner;
    private volatile Instant until = Instant.MIN;

    ShardLease(PlatformMemory memory, String owner) {
        this.memory = memory;
        this.owner = owner;
    }

    /** Takes it, or keeps it; false when it is another's. */
    boolean hold(Instant now) {
        var wanted = new Held(owner, now.plus(LENGTH));
        boolean holds = take(wanted.toString(), now);
        until = holds ? wanted.until() : Instant.MIN;
        return holds;
    }

    /** Whether nobody else can have it before then, also when the store cannot be asked. */
    boolean lastsUntil(Instant then) {
        return then.isBefore(until);
    }

    private boolean take(String wanted, Instant now) {
        var found = memory.get(BOT, SHELF, SHARD);
        if (found.isEmpty()) {
            return memory.putIfAbsent(BOT, SHELF, SHARD, wanted);
        }
        boolean free = Held.read(found.get()).filter(held -> !held.freeFor(owner, now)).isEmpty();
        return free && memory.replace(BOT, SHELF, SHARD, found.get(), wanted);
    }

    /** So that the next process need not wait. */
    void release(Instant now) {
        until = Instant.MIN;
        memory.get(BOT, SHELF, SHARD)
                .filter(found ->
                        Held.read(found).filter(held -> held.owner().equals(owner)).isPresent())
                .ifPresent(found ->
                        memory.replace(BOT, SHELF, SHARD, found, new Held(owner, now).toString()));
    }

    private record Held(String owner, Instant until) {
        static Optional<Held> read(String text) {
            var parts = text.split("@", 2);
            return parts.length == 2
                    ? Optional.of(new Held(parts[0], Instant.parse(parts[1])))
                    : Optional.empty();
        }

        boolean freeFor(String other, Instant now) {
            return owner.equals(other) || !now.isBefore(until);
        }

        @Override
        public String toString() {
            return owner + "@" + until;
        }
    }
}
