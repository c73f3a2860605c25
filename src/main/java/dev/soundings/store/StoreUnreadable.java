package dev.soundings.store;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

import java.nio.file.Path;
import java.util.Set;

/** The database file cannot be opened: no permission, a full disk, a damaged or newer file. */
public final class StoreUnreadable extends RuntimeException {

    private static final Set<Integer> DAMAGED =
            Set.of(
                    DataUtils.ERROR_FILE_CORRUPT,
                    DataUtils.ERROR_CHUNK_NOT_FOUND,
                    DataUtils.ERROR_INTERNAL);

    private StoreUnreadable(String message, Throwable cause) {
        super(message, cause);
    }

    private StoreUnreadable(String message) {
        super(message);
    }

    static StoreUnreadable because(Path file, Throwable cause) {
        return cause instanceof MVStoreException failed && DAMAGED.contains(failed.getErrorCode())
                ? damaged(file, cause)
                : new StoreUnreadable(
                        ("The database file %s cannot be opened (%s). Check its permissions and the"
                                        + " free space, or put back a copy of it.")
                                .formatted(file, cause.getMessage()),
                        cause);
    }

    static StoreUnreadable damaged(Path file, Throwable cause) {
        return new StoreUnreadable(
                ("The database file %1$s is damaged (%2$s). Put back a backup, or salvage what can"
                     + " be read of it: java -jar soundings.jar salvage-database %1$s"
                     + " salvaged.json. docs/operations.md, \"A damaged file\", says more.")
                        .formatted(file, reason(cause)),
                cause);
    }

    /** Without what H2 says of itself and of all the rest of a piece. */
    private static String reason(Throwable cause) {
        return String.valueOf(cause.getMessage())
                .replaceFirst(", chunk chunk:.*", "")
                .replaceFirst(" \\[[0-9./]+]$", "");
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
