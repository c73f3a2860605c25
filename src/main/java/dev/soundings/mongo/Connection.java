package dev.soundings.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.connection.ServerDescription;

import dev.soundings.store.EmbeddedStore;
import dev.soundings.store.StoreSettings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The way to the database: a MongoDB server when an address is given, else the embedded store,
 * which is opened here and closed after the client. Nothing embedded starts for an address.
 */
final class Connection implements MongoConnectionDetails, AutoCloseable {
    static final String USUAL_DATABASE = "soundings";

    private static final Logger log = LoggerFactory.getLogger(Connection.class);
    private static final int CONNECT_SECONDS = 2;
    private static final int OPERATION_SECONDS = 10;

    private final ConnectionString address;
    private final Optional<EmbeddedStore> store;

    private Connection(ConnectionString address, Optional<EmbeddedStore> store) {
        this.address = address;
        this.store = store;
    }

    static Connection to(String uri) {
        return new Connection(new ConnectionString(uri), Optional.empty());
    }

    /**
     * @throws DriverTooNew when the driver refuses to speak to a server like this
     */
    static Connection embedded(StoreSettings settings) {
        checkDriver(ServerDescription.MIN_DRIVER_WIRE_VERSION);
        var store = EmbeddedStore.open(settings);
        settings.file().ifPresent(file -> log.info("Keeping everything in {}", file));
        return new Connection(
                new ConnectionString("mongodb://%s:%d".formatted(store.host(), store.port())),
                Optional.of(store));
    }

    static void checkDriver(int neededWireVersion) {
        if (neededWireVersion > EmbeddedStore.WIRE_VERSION) {
            throw new DriverTooNew(neededWireVersion, EmbeddedStore.WIRE_VERSION);
        }
    }

    @Override
    public ConnectionString getConnectionString() {
        return address;
    }

    String database() {
        return Optional.ofNullable(address.getDatabase()).orElse(USUAL_DATABASE);
    }

    /** Timeouts that the address leaves open, and the secret of the embedded store. */
    void applyTo(MongoClientSettings.Builder settings) {
        if (address.getConnectTimeout() == null) {
            settings.applyToSocketSettings(
                    socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS));
        }
        if (address.getTimeout() == null) {
            settings.timeout(OPERATION_SECONDS, TimeUnit.SECONDS);
        }
        store.ifPresent(open ->
                settings.credential(
                        MongoCredential.createPlainCredential(
                                open.user(), "$external", open.secret())));
    }

    boolean isEmbedded() {
        return store.isPresent();
    }

    /** See {@link EmbeddedStore#copyTo}. */
    void copyTo(Path copy) {
        store.orElseThrow().copyTo(copy);
    }

    @Override
    public void close() {
        store.ifPresent(EmbeddedStore::close);
    }
}
