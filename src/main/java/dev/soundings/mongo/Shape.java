package dev.soundings.mongo;

/**
 * How one kind of thing is stored: in which collection, as which record, in which version.
 *
 * @param version what is written; the one before is still read
 */
record Shape<T, D extends Stored<T>>(
        String collection, int version, Class<D> document, Form<T, D> form) {
    /** Takes a value apart into its document. */
    interface Form<T, D> {
        D of(T value, long rev);
    }

    D document(T value, long rev) {
        return form.of(value, rev);
    }

    /**
     * @throws UnreadableDocument when a newer or a much older program wrote it
     */
    T value(D document) {
        if (document.v() != version && document.v() != version - 1) {
            throw new UnreadableDocument(collection, document.id(), document.v(), version);
        }
        return document.toDomain();
    }
}
