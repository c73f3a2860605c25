package dev.soundings.clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Plays the time up to an instant: the clock stops at each instant at which something is due, and
 * every heartbeat settles there, so that a week is lived through and not skipped. A process that
 * ends closes it first: a play under way stops at its next instant, and what is left of the week
 * waits there.
 */
public final class FastForward implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FastForward.class);

    private final MovableClock clock;
    private final Heartbeats heartbeats;
    private final ReentrantLock playing = new ReentrantLock();
    private volatile boolean closed;

    public FastForward(MovableClock clock, Heartbeats heartbeats) {
        this.clock = clock;
        this.heartbeats = heartbeats;
    }

    /** When something happens next, if anything is planned. */
    public Optional<Instant> nextEvent() {
        return heartbeats.nextDue(clock.instant());
    }

    /**
     * Returns when everything is settled there, or as soon as this is closed.
     *
     * @throws IllegalArgumentException when {@code target} is in the past
     */
    public void playTo(Instant target) {
        playing.lock();
        try {
            play(target);
        } finally {
            playing.unlock();
        }
    }

    /** Waits for the instant that is being played, which may still write to the store. */
    @Override
    public void close() {
        closed = true;
        waitForThePlayUnderWay();
    }

    private void waitForThePlayUnderWay() {
        playing.lock();
        try {
            log.debug("nothing is played any more");
        } finally {
            playing.unlock();
        }
    }

    private void play(Instant target) {
        var now = clock.instant();
        if (target.isBefore(now)) {
            throw new IllegalArgumentException("the clock moves forward only");
        }
        heartbeats.settle(now);
        // From one due instant to the next, not from what the clock says: it runs on while
        // heartbeats work, and would run past what is due within that moment.
        for (var due = heartbeats.nextDue(now);
                !closed && due.isPresent() && !due.get().isAfter(target);
                due = heartbeats.nextDue(now)) {
            now = due.get();
            moveClockTo(now);
            heartbeats.settle(now);
        }
        if (!closed) {
            moveClockTo(target);
            heartbeats.settle(clock.instant());
        }
    }

    private void moveClockTo(Instant target) {
        if (target.isAfter(clock.instant())) {
            clock.moveTo(target);
        }
    }
}
