package dev.soundings.register;

/** What became of a step that somebody wanted to take with an entry. */
public sealed interface StepResult<D extends Detail> {
    /** Taken; this is how the entry is now. */
    record Done<D extends Detail>(Entry<D> entry) implements StepResult<D> {}

    /** Nothing has changed. */
    record NotNow<D extends Detail>(Entry<D> entry, Why why) implements StepResult<D> {}

    record Unknown<D extends Detail>() implements StepResult<D> {}

    /** Why not. */
    enum Why {
        /** Somebody was faster, or it is over. */
        DECIDED_BEFORE,
        NOT_ASKED_OF_YOU
    }
}
