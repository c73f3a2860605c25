package dev.soundings.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the embedded store keeps its documents.
 *
 * @param file the database file, created with its folders when it is not there; empty: in memory,
 *     gone at close
 */
public record StoreSettings(Optional<Path> file) {

    /** Example: {@code StoreSettings.keptIn(Path.of("data/soundings.db"))}. */
    public static StoreSettings keptIn(Path file) {
        return new StoreSettings(Optional.of(file));
    }

    public static StoreSettings inMemory() {
        return new StoreSettings(Optional.empty());
    }
}
