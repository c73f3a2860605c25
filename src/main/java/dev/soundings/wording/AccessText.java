package dev.soundings.wording;

/** What somebody reads who may not do what they wanted to do. */
public enum AccessText implements TextKey {
    NOT_A_MEMBER,
    NOT_YOURS,
    OWNERS_ONLY,
    PEOPLE_OF_THE_PROJECT_ONLY,
    EDITOR_ONLY,
    ADMINISTRATORS_ONLY,
    UNKNOWN,
    UNKNOWN_ACTION
}
