package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole copy into a database that holds nothing, or is to hold nothing else. While it is under
 * way the database is marked, so that nobody starts with half of it; at the end it is read again
 * and compared.
 */
final class DatabaseImport {
    private static final int BATCH = 500;

    private final MongoDatabase database;
    private final List<BsonDocument> waiting = new ArrayList<>();
    private String collection = "";

    DatabaseImport(MongoDatabase database) {
        this.database = database;
    }

    /** The documents of the database, which an import would replace. */
    long documents() {
        return new DatabaseContents(database)
                .collections().stream().mapToLong(CopyLine.Collection::documents).sum();
    }

    /**
     * @throws CopyRefused when what is there afterwards is not what the copy holds
     */
    void replaceBy(CopyFile copy) throws IOException {
        UnfinishedImport.mark(database);
        dropCollections();
        var collections = new ArrayList<CopyLine.Collection>();
        copy.forEach(line -> {
            switch (line) {
                case CopyLine.Collection next -> {
                    collections.add(next);
                    begin(next);
                }
                case CopyLine.Stored(var document) -> insert(document);
                case CopyLine.Header _, CopyLine.End _ -> flush();
            }
        });
        // After the documents, which is faster.
        collections.forEach(this::createIndexes);
        refuseUnlessIs(copy);
        UnfinishedImport.unmark(database);
    }

    /** One by one: to drop a database takes rights that readWrite does not give. */
    private void dropCollections() {
        for (var name : database.listCollectionNames().into(new ArrayList<String>())) {
            if (!name.startsWith("system.") && !name.equals(UnfinishedImport.MARK)) {
                database.getCollection(name).drop();
            }
        }
    }

    private void begin(CopyLine.Collection next) {
        flush();
        collection = next.name();
        var create = new BsonDocument("create", new BsonString(collection));
        create.putAll(next.options());
        database.runCommand(create);
    }

    private void insert(BsonDocument document) {
        waiting.add(document);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            database.getCollection(collection, BsonDocument.class).insertMany(waiting);
            waiting.clear();
        }
    }

    private void createIndexes(CopyLine.Collection of) {
        if (!of.indexes().isEmpty()) {
            database.runCommand(
                    new BsonDocument("createIndexes", new BsonString(of.name()))
                            .append("indexes", new BsonArray(of.indexes())));
        }
    }

    private void refuseUnlessIs(CopyFile copy) throws IOException {
        var content = new CopyContent();
        var contents = new DatabaseContents(database);
        for (var each : contents.collections()) {
            content.add(each);
            contents.documentsOf(each, content::add);
        }
        if (!content.sum().equals(copy.content())) {
            throw new CopyRefused(
                    "The database does not keep everything that %s holds as it is, so the import was"
                                    .formatted(copy.path())
                            + " not finished.");
        }
    }
}
