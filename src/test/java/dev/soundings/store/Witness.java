package dev.soundings.store;

/** Hears what a {@link MixedLoad} does, before and after each write. */
interface Witness {

    void tried(String id, int version);

    void acknowledged(String id, int version);

    /** An answer that a sound store never gives: an error, or a document that is not as it was. */
    void failed(String what);
}
