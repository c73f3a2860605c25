package dev.soundings.store;

import java.nio.file.Path;

/** The database file cannot be opened: no permission, a full disk, a damaged or newer file. */
public final class StoreUnreadable extends RuntimeException {

    private StoreUnreadable(String message, Throwable cause) {
        super(message, cause);
    }

    private StoreUnreadable(String message) {
        super(message);
    }

    static StoreUnreadable because(Path file, Throwable cause) {
        return new StoreUnreadable(
                "The database file %s cannot be opened (%s). Check its permissions and the free space, or put back a copy of it."
                        .formatted(file, cause.getMessage()),
                cause);
    }

    static StoreUnreadable newer(Path file) {
        return new StoreUnreadable(
                "The database file %s was written by a newer Soundings. Start that one, or put back a copy from before it."
                        .formatted(file));
    }

    static StoreUnreadable damaged(Path file, String where) {
        return new StoreUnreadable(
                "The database file %s is damaged: %s. Nothing was changed in it. Put back a backup, or save what can be read of it as docs/operations.md says under \"A damaged file\"."
                        .formatted(file, where));
    }
}
