package dev.soundings.register;

import dev.soundings.wording.TextKey;

/** Texts of lessons. */
public enum LessonText implements TextKey {
    COMMAND,
    ADD,
    LIST_COMMAND,
    EDIT,
    A_LESSON,
    A_LESSON_TITLE,
    LIST,
    NONE,
    UNKNOWN,
    TOO_LONG,
    FORM,
    FIELD_WHAT,
    FIELD_BECAUSE,
    FIELD_AREA,
    CARD_BECAUSE,
    AREA,
    LINE
}
