package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;

/**
 * The database holds a part of a copy only, since its import was ended before it was whole. A
 * document marks it while the import is under way.
 *
 * <pre>{@code importUnderWay: {_id: "import"}}</pre>
 */
final class UnfinishedImport extends RuntimeException {
    static final String MARK = "importUnderWay";

    private static final long serialVersionUID = 1L;

    UnfinishedImport() {
        super(
                "An import into this database was not finished, so that parts are missing. Run"
                        + " import-database again with --replace.");
    }

    static void mark(MongoDatabase database) {
        Inserts.once(database.getCollection(MARK), new Document("_id", "import"));
    }

    static void unmark(MongoDatabase database) {
        database.getCollection(MARK).drop();
    }

    static void refuse(MongoDatabase database) {
        if (database.getCollection(MARK).find().first() != null) {
            throw new UnfinishedImport();
        }
    }
}
