package dev.soundings.access;

/** May, or may not and why. */
public sealed interface Decision {
    record Allowed() implements Decision {}

    record Denied(Reason reason) implements Decision {}

    /** Why not; the sentence to the person is made from it. */
    enum Reason {
        NOT_A_MEMBER,
        NOT_YOURS,
        OWNERS_ONLY,
        PEOPLE_OF_THE_PROJECT_ONLY,
        ADMINISTRATORS_ONLY,
        PRIVATE,
        UNKNOWN_SUBJECT
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }
}
