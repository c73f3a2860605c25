package dev.soundings.wording;

/** What is said about days that somebody typed. */
public enum DayText implements TextKey {
    UNREADABLE,
    BACKWARDS
}
