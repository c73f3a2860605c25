package dev.soundings.delivery;

/** Why the outbox stopped trying, so that a person can decide. */
public enum GiveUpReason {
    /** Several calls ended in doubt, and the message was not there after any of them. */
    TOO_MANY_ATTEMPTS,
    /** It may have arrived: a call ended in doubt, and the platform could not be asked. */
    NO_ANSWER
}
