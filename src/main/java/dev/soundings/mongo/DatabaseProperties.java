package dev.soundings.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.Optional;

/**
 * Where the database is.
 *
 * @param uri a MongoDB server, as {@code mongodb://db.example:27017/soundings}; absent or empty:
 *     the embedded store
 */
@ConfigurationProperties("soundings.mongodb")
record DatabaseProperties(@Nullable String uri) {
    Optional<String> address() {
        return Optional.ofNullable(uri).filter(given -> !given.isBlank());
    }
}
