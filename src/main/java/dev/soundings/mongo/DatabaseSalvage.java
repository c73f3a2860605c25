package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;

import dev.soundings.store.SalvagedCollection;
import dev.soundings.store.SalvagedStore;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A copy of what can be read of a damaged file. It goes through a database of its own, so that it
 * can be imported as any other: what two documents may not have in common, they have not.
 */
final class DatabaseSalvage {
    static final String SYSTEM = "system.";
    static final String INDEXES = "system.indexes";

    private static final int BATCH = 500;
    private static final Set<String> OF_THE_SERVER = Set.of("v", "ns");

    private final MongoDatabase target;

    private DatabaseSalvage(MongoDatabase target) {
        this.target = target;
    }

    /** A report that says what was read, and what was not. */
    static String carryOut(SalvageOrder order, Instant at) throws IOException {
        if (!order.replace() && Files.exists(order.copy())) {
            throw new CopyRefused(
                    "%s is there already. Nothing was changed. With --replace it is replaced, and lost."
                            .formatted(order.copy()));
        }
        if (!Files.isRegularFile(order.file())) {
            throw new CopyRefused("There is no file %s.".formatted(order.file()));
        }
        if (Files.exists(order.copy()) && Files.isSameFile(order.file(), order.copy())) {
            throw new CopyRefused(
                    "%s is the damaged file. Give the copy another name.".formatted(order.copy()));
        }
        var copy = order.copy().toAbsolutePath();
        var scratch = copy.resolveSibling(copy.getFileName() + ".salvage");
        Files.deleteIfExists(scratch);
        try (var opened = OpenedDatabase.inFile(scratch);
                var source = SalvagedStore.in(order.file(), opened.database().getName())) {
            new DatabaseSalvage(opened.database()).fill(source);
            new DatabaseExport(opened.database()).to(copy, at);
            return new SalvageReport(source).text(order.copy());
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private void fill(SalvagedStore source) {
        for (var collection : source.collections()) {
            if (!collection.name().startsWith(SYSTEM)) {
                target.createCollection(collection.name());
                copy(source, collection);
            }
        }
        // After the documents, which is faster.
        source.collections().stream()
                .filter(collection -> collection.name().equals(INDEXES))
                .forEach(collection ->
                        source.forEach(
                                collection, bytes -> createIndex(new RawBsonDocument(bytes))));
    }

    private void copy(SalvagedStore source, SalvagedCollection collection) {
        var documents = target.getCollection(collection.name(), RawBsonDocument.class);
        var waiting = new ArrayList<RawBsonDocument>();
        source.forEach(
                collection,
                bytes -> {
                    waiting.add(new RawBsonDocument(bytes));
                    if (waiting.size() == BATCH) {
                        documents.insertMany(waiting);
                        waiting.clear();
                    }
                });
        if (!waiting.isEmpty()) {
            documents.insertMany(waiting);
        }
    }

    private void createIndex(BsonDocument described) {
        var namespace = described.getString("ns").getValue();
        var index = described.clone();
        index.keySet().removeAll(OF_THE_SERVER);
        if (namespace.startsWith(target.getName() + ".")
                && !described.getString("name").getValue().equals("_id_")) {
            target.runCommand(
                    new BsonDocument(
                                    "createIndexes",
                                    new BsonString(
                                            namespace.substring(target.getName().length() + 1)))
                            .append("indexes", new BsonArray(List.of(index))));
        }
    }
}
