package dev.soundings.register;

/** What can happen to an entry. */
public enum EventType {
    RAISED,
    KEPT,
    DROPPED,
    CHANGED,
    OWNER_ASKED,
    OWNER_ACCEPTED,
    OWNER_DECLINED,
    /** Whoever was asked did not answer in time. */
    OWNER_SILENT,
    /** Looked at again; {@link HistoryEvent#said} is what came of it. */
    REVIEWED,
    /** It is over; {@link HistoryEvent#said} is how. */
    ENDED
}
