package dev.soundings.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * Plays the time up to an instant: the clock stops at each instant at which something is due, and
 * every heartbeat settles there, so that a week is lived through and not skipped.
 */
public final class FastForward {
    private final MovableClock clock;
    private final Heartbeats heartbeats;

    public FastForward(MovableClock clock, Heartbeats heartbeats) {
        this.clock = clock;
        this.heartbeats = heartbeats;
    }

    /** When something happens next, if anything is planned. */
    public Optional<Instant> nextEvent() {
        return heartbeats.nextDue(clock.instant());
    }

    /**
     * @throws IllegalArgumentException when {@code target} is in the past
     */
    public synchronized void playTo(Instant target) {
        var now = clock.instant();
        if (target.isBefore(now)) {
            throw new IllegalArgumentException("the clock moves forward only");
        }
        heartbeats.settle(now);
        // From one due instant to the next, not from what the clock says: it runs on while
        // heartbeats work, and would run past what is due within that moment.
        for (var due = heartbeats.nextDue(now);
                due.isPresent() && !due.get().isAfter(target);
                due = heartbeats.nextDue(now)) {
            now = due.get();
            moveClockTo(now);
            heartbeats.settle(now);
        }
        moveClockTo(target);
        heartbeats.settle(clock.instant());
    }

    private void moveClockTo(Instant target) {
        if (target.isAfter(clock.instant())) {
            clock.moveTo(target);
        }
    }
}
