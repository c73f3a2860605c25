package dev.soundings.mongo;

/** The database was written by a newer program, which this one would not understand. */
final class NewerDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerDatabase(int found, int known) {
        super(
                "The database is at version %d, and this program knows versions up to %d. Start the"
                                .formatted(found, known)
                        + " newer program again, or restore a backup from before it.");
    }
}
