package dev.soundings.wording;

/** What a person tells of themselves: zone, and how to be asked. */
public enum SettingsText implements TextKey {
    HEADING,
    ZONE_IS,
    ZONE_UNKNOWN,
    ZONE_KEPT,
    UNKNOWN_ZONE,
    WHAT_TIME,
    WHICH_PLACE,
    DIRECTLY_NOW,
    TOGETHER_NOW,
    ASK_DIRECTLY,
    ASK_TOGETHER,
    DIRECTLY,
    TOGETHER
}
