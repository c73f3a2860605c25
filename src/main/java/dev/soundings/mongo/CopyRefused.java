package dev.soundings.mongo;

/** A copy of the database is not made or not taken; the message says why and what to do. */
final class CopyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CopyRefused(String reason) {
        super(reason);
    }
}
