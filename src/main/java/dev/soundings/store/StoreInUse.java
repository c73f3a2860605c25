package dev.soundings.store;

import java.nio.file.Path;

/** The database file is open elsewhere: a store belongs to one process at a time. */
public final class StoreInUse extends RuntimeException {

    StoreInUse(Path file) {
        super(
                "Another Soundings is using "
                        + file
                        + ". Stop it, or set soundings.store.path to another file.");
    }

    StoreInUse(Path file, Throwable cause) {
        this(file);
        initCause(cause);
    }
}
