package dev.soundings.store;

/** Where a {@link GroupCommit} makes writes last. */
interface StoreMedium {

    /**
     * Hands all that was written so far to the operating system; survives the end of the process.
     */
    void save();

    /** Waits until what was saved is on the disk; survives a power cut. */
    void force();

    boolean needsTidying();

    /** Gives back space that outdated documents take; called while nobody reads or writes. */
    void tidy();
}
