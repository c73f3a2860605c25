package dev.soundings.wording;

/** What commands on the register say when something cannot be done. */
public enum EntryText implements TextKey {
    UNKNOWN_RISK,
    UNKNOWN_CHANCE,
    UNKNOWN_WIN,
    DECIDED_BEFORE,
    NOT_ASKED_OF_YOU,
    RAISED_PRIVATELY,
    LEFT_OUT,
    CHANCE_TOO_LONG,
    WIN_TOO_LONG,
    TITLE_TOO_LONG
}
