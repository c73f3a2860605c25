package dev.soundings.wording;

/** What a person tells of themselves: zone, and how to be asked. */
public enum SettingsText implements TextKey {
    HEADING,
    ZONE_IS,
    ZONE_UNKNOWN,
    ZONE_KEPT,
    UNKNOWN_ZONE,
    HOLIDAYS_OF,
    HOLIDAYS_BY_PART,
    HOLIDAYS_UNKNOWN,
    HOLIDAYS_NONE,
    WHAT_TIME,
    WHICH_PLACE,
    DIRECTLY_NOW,
    TOGETHER_NOW,
    ASK_DIRECTLY,
    ASK_TOGETHER,
    DIRECTLY,
    TOGETHER
}
