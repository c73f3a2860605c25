package dev.soundings.store;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

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
        var isDamaged =
                cause instanceof MVStoreException failed
                        && failed.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
        var advice =
                isDamaged
                        ? "Keep it and put back a backup; docs/operations.md, \"A damaged file\","
                                + " says what can be saved of it."
                        : "Check its permissions and the free space, or put back a copy of it.";
        return new StoreUnreadable(
                "The database file %s cannot be opened (%s). %s"
                        .formatted(file, cause.getMessage(), advice),
                cause);
    }

    static StoreUnreadable beyondSalvage(Path file) {
        return new StoreUnreadable(
                "Nothing can be read of %s: it is no database file of Soundings, or all of it is damaged. Put back a backup."
                        .formatted(file));
    }

    static StoreUnreadable newer(Path file) {
        return new StoreUnreadable(
                "The database file %s was written by a newer Soundings. Start that one, or put back a copy from before it."
                        .formatted(file));
    }
}
