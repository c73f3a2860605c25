package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;
import org.bson.BsonString;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a database holds, as lines of a copy: its collections by name, with all documents. */
final class DatabaseContents {
    private static final Set<String> OF_THE_SERVER = Set.of("v", "ns");

    private final MongoDatabase database;

    DatabaseContents(MongoDatabase database) {
        this.database = database;
    }

    List<CopyLine.Collection> collections() {
        var found = new ArrayList<CopyLine.Collection>();
        for (var described : database.listCollections(BsonDocument.class)) {
            var name = described.getString("name").getValue();
            if (!name.startsWith("system.") && !name.equals(UnfinishedImport.MARK)) {
                found.add(collection(name, described));
            }
        }
        found.sort(Comparator.comparing(CopyLine.Collection::name));
        return found;
    }

    void documentsOf(CopyLine.Collection collection, CopyFile.Reader reader) throws IOException {
        var documents = database.getCollection(collection.name(), BsonDocument.class);
        for (var document : documents.find()) {
            reader.read(new CopyLine.Stored(document));
        }
    }

    private CopyLine.Collection collection(String name, BsonDocument described) {
        if (!described
                .getString("type", new BsonString("collection"))
                .getValue()
                .equals("collection")) {
            throw new CopyRefused(
                    "%s is not a plain collection, and is not Soundings’. Drop it or move it to"
                                    .formatted(name)
                            + " another database, then try again.");
        }
        return new CopyLine.Collection(
                name,
                described.getDocument("options", new BsonDocument()),
                indexes(name),
                database.getCollection(name).countDocuments());
    }

    /** But the one over {@code _id}, which every collection has. */
    private List<BsonDocument> indexes(String name) {
        var found = new ArrayList<BsonDocument>();
        for (var index : database.getCollection(name).listIndexes(BsonDocument.class)) {
            if (!index.getString("name").getValue().equals("_id_")) {
                index.keySet().removeAll(OF_THE_SERVER);
                found.add(index);
            }
        }
        found.sort(Comparator.comparing(index -> index.getString("name").getValue()));
        return found;
    }
}
