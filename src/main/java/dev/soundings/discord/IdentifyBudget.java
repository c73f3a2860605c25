package dev.soundings.discord;

import dev.soundings.chat.PlatformMemory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sees that a process that dies again and again does not use up the 1,000 sessions a day, after
 * which Discord resets the token. It is stored, {@code 3@2027-02-11T09:00:00Z}, as whoever dies
 * forgets.
 *
 * @see <a href="https://docs.discord.com/developers/events/gateway#session-start-limit-object">
 *     Discord: session start limit</a>
 */
final class IdentifyBudget {
    /** Kept for whoever repairs what is wrong. */
    static final int RESERVE = 100;

    private static final String SHELF = "gateway-starts";
    private static final String KEY = "shard-0";
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int WITHOUT_WAITING = 2;

    private final PlatformMemory memory;

    IdentifyBudget(PlatformMemory memory) {
        this.memory = memory;
    }

    /** When the next session may be started. */
    Instant nextAllowed(Instant now) {
        return starts().filter(starts -> starts.count() >= WITHOUT_WAITING)
                .map(starts -> starts.last().plus(waiting(starts.count())))
                .filter(now::isBefore)
                .orElse(now);
    }

    void starting(Instant now) {
        int before = starts().map(Starts::count).orElse(0);
        memory.put(ShardLease.BOT, SHELF, KEY, (before + 1) + "@" + now);
    }

    /** It has held for a while, or was closed on purpose. */
    void wentWell(Instant now) {
        memory.put(ShardLease.BOT, SHELF, KEY, "0@" + now);
    }

    private static Duration waiting(int count) {
        int doublings = Math.min(count - WITHOUT_WAITING, 8);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private Optional<Starts> starts() {
        return memory.get(ShardLease.BOT, SHELF, KEY)
                .map(text -> text.split("@", 2))
                .map(parts -> new Starts(Integer.parseInt(parts[0]), Instant.parse(parts[1])));
    }

    private record Starts(int count, Instant last) {}
}
