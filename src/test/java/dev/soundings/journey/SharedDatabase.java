package dev.soundings.journey;

import dev.soundings.store.EmbeddedStore;
import dev.soundings.store.StoreSettings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A database that several processes use, as one of a MongoDB server. */
final class SharedDatabase implements AutoCloseable {
    private final EmbeddedStore store = EmbeddedStore.open(StoreSettings.inMemory());

    String setting() {
        var secret = URLEncoder.encode(new String(store.secret()), StandardCharsets.UTF_8);
        return "--soundings.mongodb.uri=mongodb://%s:%s@%s:%d/soundings?authMechanism=PLAIN&authSource=%%24external"
                .formatted(store.user(), secret, store.host(), store.port());
    }

    @Override
    public void close() {
        store.close();
    }
}
