package dev.soundings.bench;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import dev.soundings.store.EmbeddedStore;
import dev.soundings.store.StoreSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A server to be measured.
 *
 * @param file where it keeps its documents; empty: in memory
 * @param start opens it, with what the file holds
 */
record Contestant(Optional<Path> file, Supplier<Running> start) {

    /** A server that runs, with a client for it. */
    record Running(MongoClient client, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            client.close();
            stop.run();
        }
    }

    static Contestant soundings(Path folder) {
        var file = folder.resolve("soundings.db");
        return new Contestant(
                Optional.of(file),
                () -> {
                    var store = EmbeddedStore.open(StoreSettings.keptIn(file));
                    var settings =
                            MongoClientSettings.builder()
                                    .credential(
                                            MongoCredential.createPlainCredential(
                                                    store.user(), "$external", store.secret()));
                    return new Running(
                            client(settings, new ServerAddress(store.host(), store.port())),
                            store::close);
                });
    }

    static Contestant stockH2(Path folder) {
        var file = folder.resolve("stock.mv");
        return new Contestant(
                Optional.of(file), () -> running(new MongoServer(new H2Backend(file.toString()))));
    }

    static Contestant stockMemory() {
        return new Contestant(
                Optional.empty(), () -> running(new MongoServer(new MemoryBackend())));
    }

    private static Running running(MongoServer server) {
        var address = server.bind();
        return new Running(
                client(
                        MongoClientSettings.builder(),
                        new ServerAddress(address.getHostString(), address.getPort())),
                server::shutdown);
    }

    private static MongoClient client(MongoClientSettings.Builder settings, ServerAddress at) {
        return MongoClients.create(
                settings.applyToClusterSettings(cluster -> cluster.hosts(List.of(at))).build());
    }
}
