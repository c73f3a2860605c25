package dev.soundings.wording;

/** What only Slack needs to be told in words. */
public enum SlackText implements TextKey {
    // at the start
    BOT_TOKEN_MISSING,
    BOT_TOKEN_WRONG,
    APP_TOKEN_WRONG,
    NO_WAY_IN,
    DEBUG_REFUSED,

    // in messages
    SCALE_ENDS,
    CHOOSE,
    SOMEBODY,
    CONFIRM_TITLE,
    CONFIRM_YES,
    CONFIRM_NO,

    // in forms
    FORM_CANCEL,
    FORM_CLOSE,
    YES,
    NO,
    AMOUNT,

    // answers
    FAULT,
    ONE_MOMENT,
    FORM_TAKEN,
    FORM_LATE,
    FORM_FORGOTTEN,
    FORM_KEPT,
    FORM_NOT_KEPT
}
