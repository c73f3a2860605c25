package dev.soundings.wording;

/** What is asked and said about why cards. */
public enum WhyText implements TextKey {
    TITLE,
    SAVE,
    PURPOSE,
    PURPOSE_HINT,
    PROBLEM,
    PROBLEM_HINT,
    BENEFITS,
    PRIORITY,
    PRIORITY_HINT,
    MEASURE,
    MEASURE_HINT,
    MEASURE_AGAIN,
    REASON,
    REASON_HINT,
    PURPOSE_MISSING,
    OVER,
    SAVED,
    SAVED_UNMEASURED,
    CARD,
    VERSION,
    NOT_KNOWN_YET,
    NONE_YET,
    HISTORY,
    HISTORY_ITEM,
    HISTORY_REASON,
    EDIT
}
