package dev.soundings.round;

import java.time.Instant;

/** Hears that a round closes. It may hear it again after a crash, which must change nothing. */
public interface RoundListener {
    void closing(Round round, Instant now);
}
