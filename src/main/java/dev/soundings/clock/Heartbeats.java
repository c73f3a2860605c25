package dev.soundings.clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * All heartbeats of the process, beaten one after another in the order in which work flows through
 * the house. One that fails is logged and reported, and never stops the next.
 */
public final class Heartbeats {
    private static final Logger log = LoggerFactory.getLogger(Heartbeats.class);

    /** More rounds than any honest chain of work needs; what is due after them waits for a tick. */
    private static final int MOST_ROUNDS = 50;

    private final List<Heartbeat> heartbeats;
    private final HeartbeatListener listener;
    private final ReentrantLock beating = new ReentrantLock();

    public Heartbeats(List<Heartbeat> heartbeats, HeartbeatListener listener) {
        this.heartbeats = List.copyOf(heartbeats);
        this.listener = listener;
    }

    /** Beats every heartbeat that has work due, until none has. */
    public void settle(Instant now) {
        beating.lock();
        try {
            for (int round = 0; round < MOST_ROUNDS && beatDue(now); round++) {}
        } finally {
            beating.unlock();
        }
    }

    /** When there is work next after {@code now}, over all heartbeats. */
    public Optional<Instant> nextDue(Instant now) {
        return heartbeats.stream()
                .flatMap(heartbeat -> nextDue(heartbeat, now).stream())
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> nextDue(Heartbeat heartbeat, Instant now) {
        try {
            return heartbeat.nextDue(now);
        } catch (RuntimeException e) {
            failed(heartbeat, now, e);
            return Optional.empty();
        }
    }

    private boolean beatDue(Instant now) {
        boolean worked = false;
        for (var heartbeat : heartbeats) {
            worked |= beat(heartbeat, now);
        }
        return worked;
    }

    /**
     * A failed beat does not count as work, else a broken heartbeat would be beaten at once again.
     */
    private boolean beat(Heartbeat heartbeat, Instant now) {
        try {
            if (heartbeat.nextDue(now).filter(due -> !due.isAfter(now)).isEmpty()) {
                listener.idle(heartbeat.name(), now);
                return false;
            }
            heartbeat.beat(now);
            listener.beaten(heartbeat.name(), now);
            return true;
        } catch (RuntimeException e) {
            failed(heartbeat, now, e);
            return false;
        }
    }

    private void failed(Heartbeat heartbeat, Instant now, RuntimeException e) {
        log.error("heartbeat {} failed at {}", heartbeat.name(), now, e);
        listener.failed(heartbeat.name(), now);
    }
}
