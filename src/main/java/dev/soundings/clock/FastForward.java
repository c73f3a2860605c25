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
    public void playTo(Instant target) {
        heartbeats.settle(clock.instant());
        for (var due = nextEvent();
                due.isPresent() && !due.get().isAfter(target);
                due = nextEvent()) {
            clock.moveTo(due.get());
            heartbeats.settle(due.get());
        }
        if (target.isAfter(clock.instant())) {
            clock.moveTo(target);
        }
        heartbeats.settle(clock.instant());
    }
}
