package dev.soundings.store;

import java.nio.file.Path;

/** The database file cannot be opened: no permission, a full disk, a damaged file. */
public final class StoreUnreadable extends RuntimeException {

    StoreUnreadable(Path file, Throwable cause) {
        super(
                "The database file "
                        + file
                        + " cannot be opened ("
                        + cause.getMessage()
                        + "). Check its permissions and the free space, or put back a copy of it.",
                cause);
    }
}
