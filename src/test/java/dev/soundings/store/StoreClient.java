package dev.soundings.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real driver, connected to an embedded store. */
final class StoreClient {

    private static final int PATIENCE_SECONDS = 5;

    private StoreClient() {}

    static MongoClient connect(EmbeddedStore store) {
        return MongoClients.create(
                settings(store)
                        .credential(
                                MongoCredential.createPlainCredential(
                                        store.user(), "$external", store.secret()))
                        .build());
    }

    static MongoClientSettings.Builder settings(EmbeddedStore store) {
        return MongoClientSettings.builder()
                .applyToClusterSettings(cluster ->
                        cluster.hosts(List.of(new ServerAddress(store.host(), store.port())))
                                .serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
}
