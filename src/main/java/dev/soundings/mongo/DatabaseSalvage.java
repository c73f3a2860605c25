package dev.soundings.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;

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
 * can be imported as any other: of two documents with one id, as it was at different times, one is
 * kept, and an index that what was read would break is left out.
 */
final class DatabaseSalvage {
    static final String SYSTEM = "system.";
    static final String INDEXES = "system.indexes";

    private static final int BATCH = 500;
    private static final Set<String> OF_THE_SERVER = Set.of("v", "ns");

    private final MongoDatabase target;
    private final List<String> indexesLeftOut = new ArrayList<>();
    private long twice;

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
        var copy = order.copy().toAbsolutePath();
        var scratch = copy.resolveSibling(copy.getFileName() + ".salvage");
        for (var written : List.of(copy, scratch, CopyWriter.part(copy))) {
            if (Files.exists(written) && Files.isSameFile(order.file(), written)) {
                throw new CopyRefused(
                        "%s is the damaged file. Give the copy another name.".formatted(written));
            }
        }
        Files.deleteIfExists(scratch);
        try (var opened = OpenedDatabase.inFile(scratch);
                var source = SalvagedStore.in(order.file(), opened.database().getName())) {
            var salvage = new DatabaseSalvage(opened.database());
            salvage.fill(source);
            new DatabaseExport(opened.database()).to(copy, at);
            return new SalvageReport(source, salvage.twice, salvage.indexesLeftOut)
                    .text(order.copy());
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
                        insert(documents, waiting);
                        waiting.clear();
                    }
                });
        insert(documents, waiting);
    }

    private void insert(MongoCollection<RawBsonDocument> documents, List<RawBsonDocument> waiting) {
        if (!waiting.isEmpty()) {
            try {
                documents.insertMany(waiting, new InsertManyOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                twice += e.getWriteErrors().size();
            }
        }
    }

    private void createIndex(BsonDocument described) {
        var namespace = described.getString("ns").getValue();
        var index = described.clone();
        index.keySet().removeAll(OF_THE_SERVER);
        if (namespace.startsWith(target.getName() + ".")
                && !described.getString("name").getValue().equals("_id_")) {
            var collection = namespace.substring(target.getName().length() + 1);
            var command =
                    new BsonDocument("createIndexes", new BsonString(collection))
                            .append("indexes", new BsonArray(List.of(index)));
            try {
                target.runCommand(command);
            } catch (MongoCommandException e) {
                indexesLeftOut.add(
                        "%s of %s".formatted(described.getString("name").getValue(), collection));
            }
        }
    }
}
