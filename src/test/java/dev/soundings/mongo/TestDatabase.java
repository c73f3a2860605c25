package dev.soundings.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import dev.soundings.clock.MovableClock;
import dev.soundings.store.StoreSettings;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Empty databases with the present schema, one for each test: in a store in memory, or on the
 * server that {@code SOUNDINGS_TEST_MONGODB_URI} names, where they are dropped at the end.
 */
final class TestDatabase implements AfterAllCallback {
    private static final String REAL_SERVER = "SOUNDINGS_TEST_MONGODB_URI";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final List<MongoDatabase> made = new ArrayList<>();
    private final Connection connection =
            Optional.ofNullable(System.getenv(REAL_SERVER))
                    .map(Connection::to)
                    .orElseGet(() -> Connection.embedded(StoreSettings.inMemory()));
    private final MongoClient client = connect(connection);

    static MongoClient connect(Connection connection) {
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(connection.getConnectionString());
        connection.applyTo(settings);
        return MongoClients.create(settings.build());
    }

    /** Without collections and indexes. */
    MongoDatabase bare() {
        var name = "test-%d-%d".formatted(ProcessHandle.current().pid(), COUNTER.incrementAndGet());
        var database = MongoConfiguration.majority(client.getDatabase(name));
        made.add(database);
        return database;
    }

    MongoDatabase empty() {
        var database = bare();
        MongoSchema.prepare(database, MovableClock.unmoved());
        return database;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        made.forEach(MongoDatabase::drop);
        client.close();
        connection.close();
    }
}
