package dev.soundings.access;

/** May, or may not and why. */
public sealed interface AccessDecision {
    record Allowed() implements AccessDecision {}

    record Denied(Reason reason) implements AccessDecision {}

    /** Why not; the sentence to the person is made from it. */
    enum Reason {
        /** A guest, a bot, somebody who has left, or somebody whom we have never met. */
        NOT_A_MEMBER,
        NOT_YOURS,
        OWNERS_ONLY,
        PEOPLE_OF_THE_PROJECT_ONLY,
        EDITOR_ONLY,
        ADMINISTRATORS_ONLY,
        /** Reads the same as what does not exist. */
        PRIVATE,
        UNKNOWN_SUBJECT,
        /** No route leads there: denied by default. */
        UNKNOWN_ACTION
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }
}
