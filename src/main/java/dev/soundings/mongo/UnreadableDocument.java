package dev.soundings.mongo;

/** A document in a version that this program neither writes nor follows. */
final class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableDocument(String collection, String id, int found, int known) {
        super(
                "%s %s has version %d; this program reads %d and the one before it"
                        .formatted(collection, id, found, known));
    }
}
