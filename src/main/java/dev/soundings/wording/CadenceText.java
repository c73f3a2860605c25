package dev.soundings.wording;

/** Why a rhythm cannot be read or cannot be, and what to write instead. */
public enum CadenceText implements TextKey {
    EMPTY,
    RULE_EXPECTED,
    WEEKDAY_EXPECTED,
    OF_THE_MONTH_EXPECTED,
    DATE_EXPECTED,
    NO_SUCH_DATE,
    TIME_EXPECTED,
    ANCHOR_EXPECTED,
    ZONE_UNKNOWN,
    UNEXPECTED,
    NO_DAYS,
    NO_DATES,
    NO_TIMES,
    TOO_MANY_DATES,
    TOO_MANY_TIMES,
    TIME_FINER_THAN_A_MINUTE,
    WEEKS_OUT_OF_RANGE,
    DAY_OF_MONTH_OUT_OF_RANGE,
    DATE_OUT_OF_RANGE,
    UNTIL_BEFORE_FIRST_DATE,
    ZONE_WITHOUT_NAME,
    OVER
}
