package dev.soundings.wording;

/** What the bot says on Discord only, around the messages that it says everywhere. */
public enum DiscordText implements TextKey {
    // at the start
    TOKEN_REFUSED,
    INTENT_REFUSED,
    DEBUG_REFUSED,
    STAND_BY,
    CONNECTED,

    // forms
    YES,
    NO,
    DAY_PATTERN,
    PAGE_KEPT,
    CONTINUE,
    OPEN_FORM,
    PLEASE_FIX,
    FIX_IT,
    FIELD_PROBLEM,
    FORM_GONE,

    // answers
    ASK_AGAIN,
    DONE,
    FAULT,
    NO_GUILD
}
