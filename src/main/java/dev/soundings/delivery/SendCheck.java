package dev.soundings.delivery;

import java.time.Instant;

/**
 * Asked right before a message is sent, because what held when it was planned may not hold any
 * more: somebody has left, is away, has paused or has answered meanwhile.
 */
public interface SendCheck {
    /**
     * @param envelope with the first part of the message
     */
    SendVerdict check(Envelope envelope, Instant now);
}
