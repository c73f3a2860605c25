package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Everything a database holds, into a file. The database must not change meanwhile. */
final class DatabaseExport {
    private final MongoDatabase database;

    DatabaseExport(MongoDatabase database) {
        this.database = database;
    }

    /**
     * @param file replaced when it is there
     * @throws CopyRefused when the database changes, or is a part of a copy itself
     */
    CopyLine.Header to(Path file, Instant at) throws IOException {
        UnfinishedImport.refuse(database);
        var contents = new DatabaseContents(database);
        var collections = contents.collections();
        var header =
                new CopyLine.Header(
                        CopyLine.FORMAT,
                        at,
                        database.getName(),
                        collections.size(),
                        collections.stream().mapToLong(CopyLine.Collection::documents).sum());
        try (var writer = new CopyWriter(file)) {
            writer.write(header);
            for (var collection : collections) {
                writer.write(collection);
                var count = new Count();
                contents.documentsOf(
                        collection,
                        line -> {
                            writer.write(line);
                            count.documents++;
                        });
                count.refuseUnless(collection.documents());
            }
            writer.finish();
        }
        return header;
    }

    private static final class Count {
        private long documents;

        void refuseUnless(long expected) {
            if (documents != expected) {
                throw new CopyRefused(
                        "The database changed while it was copied. Stop every Soundings that uses"
                                + " it, then try again.");
            }
        }
    }
}
