package dev.soundings.delivery;

/** Why a message was not sent although nothing failed. */
public enum SkipReason {
    PAUSED,
    AWAY,
    LEFT,
    ALREADY_ANSWERED,
    /** Its time was over before it could go out. */
    EXPIRED,
    INACTIVE,
    /** Its owner took it back. */
    WITHDRAWN,
    /** A later version of the same edit or page made it pointless. */
    OVERTAKEN
}
