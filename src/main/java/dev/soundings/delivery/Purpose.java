package dev.soundings.delivery;

/** What a message is for. The order is the priority: a reply overtakes everything that waits. */
public enum Purpose {
    REPLY,
    RECEIPT,
    PROMPT,
    NUDGE,
    NOTICE,
    DIGEST,
    EXPORT
}
