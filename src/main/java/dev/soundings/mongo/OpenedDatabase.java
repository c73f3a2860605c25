package dev.soundings.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import dev.soundings.store.StoreSettings;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A database that is opened to be copied as a whole, which may take long. */
final class OpenedDatabase implements AutoCloseable {
    private static final int NO_LIMIT = 0;

    private final Connection connection;
    private final MongoClient client;

    private OpenedDatabase(Connection connection) {
        this.connection = connection;
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(connection.getConnectionString());
        connection.applyTo(settings);
        this.client = MongoClients.create(settings.timeout(NO_LIMIT, TimeUnit.SECONDS).build());
    }

    static OpenedDatabase inFile(Path file) {
        return new OpenedDatabase(Connection.embedded(StoreSettings.keptIn(file)));
    }

    static OpenedDatabase at(String uri) {
        return new OpenedDatabase(Connection.to(uri));
    }

    MongoDatabase database() {
        return MongoConfiguration.majority(client.getDatabase(connection.database()));
    }

    /** Without account and password. */
    String name() {
        return "%s/%s"
                .formatted(
                        String.join(",", connection.getConnectionString().getHosts()),
                        connection.database());
    }

    void copyTo(Path copy) {
        connection.copyTo(copy);
    }

    @Override
    public void close() {
        client.close();
        connection.close();
    }
}
