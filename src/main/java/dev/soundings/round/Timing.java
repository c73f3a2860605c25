package dev.soundings.round;

import dev.soundings.round.Invitation.Reason;

import java.time.Instant;

/** When one person is due in a round, or why never. */
sealed interface Timing {
    /**
     * @param closesAt until when an answer is on time
     */
    record Due(Instant dueAt, Instant closesAt) implements Timing {}

    record Never(Reason reason) implements Timing {}
}
