package dev.soundings.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast the bot may write to people for the first time. Discord takes bots for spam that write
 * to many at once, and says so with error 40003; then there is an hour of rest.
 */
final class OpeningPace {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Duration every;
    private final int perHour;
    private final Deque<Instant> opened = new ArrayDeque<>();
    private Instant notBefore = Instant.MIN;

    OpeningPace(Duration every, int perHour) {
        this.every = every;
        this.perHour = perHour;
    }

    /** Zero when it may be done now, and then counts as done; else how long to wait. */
    synchronized Duration take(Instant now) {
        while (!opened.isEmpty() && !opened.getFirst().plus(HOUR).isAfter(now)) {
            opened.removeFirst();
        }
        var free = free();
        if (free.isAfter(now)) {
            return Duration.between(now, free);
        }
        opened.addLast(now);
        return Duration.ZERO;
    }

    synchronized void rest(Instant now) {
        notBefore = now.plus(HOUR);
    }

    private Instant free() {
        var free = notBefore;
        if (!opened.isEmpty()) {
            free = later(free, opened.getLast().plus(every));
        }
        return opened.size() >= perHour ? later(free, opened.getFirst().plus(HOUR)) : free;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
