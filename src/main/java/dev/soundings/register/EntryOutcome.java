package dev.soundings.register;

/**
 * What became of something a person did with an entry.
 *
 * @param <E> the kind of entry, such as a {@link Risk}
 */
public sealed interface EntryOutcome<E extends Entry> {
    record Done<E extends Entry>(E entry) implements EntryOutcome<E> {}

    /** Nothing was changed; the entry as it is. */
    record NotNow<E extends Entry>(E entry, Why why) implements EntryOutcome<E> {}

    record Unknown<E extends Entry>() implements EntryOutcome<E> {}

    /** Why it could not be done. */
    enum Why {
        /** It was kept, dropped or closed before. */
        DECIDED_BEFORE,
        NOT_ASKED_OF_YOU
    }
}
