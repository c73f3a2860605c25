package dev.soundings.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that time makes due: opening rounds, sending what waits in the outbox, sealing digests.
 * Everything a heartbeat needs is stored, so that any instance can go on after a crash.
 */
public interface Heartbeat {
    /** A short stable name for logs and metrics: {@code rounds}. */
    String name();

    /**
     * When there is work next, seen from {@code now}: in the past or present when something waits,
     * empty when nothing is planned.
     */
    Optional<Instant> nextDue(Instant now);

    /** Does all that is due. Called again and again; doing it twice changes nothing. */
    void beat(Instant now);
}
