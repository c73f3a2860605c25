package dev.soundings.wording;

/** What commands on the register say when something cannot be done. */
public enum EntryText implements TextKey {
    UNKNOWN_RISK,
    UNKNOWN_WIN,
    DECIDED_BEFORE,
    NOT_ASKED_OF_YOU,
    RAISED_PRIVATELY,
    TITLE_TOO_LONG
}
