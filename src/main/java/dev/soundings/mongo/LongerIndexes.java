package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;

import org.bson.Document;

import java.util.ArrayList;
import java.util.stream.Stream;

/**
 * The second migration: indexes that end with the order in which their query asks, so that its
 * limit ends the reading, not only the answer. Of {@code {waitingFor: {$lte: now}}} by {@code
 * waitingFor, _id} the first hundred are read, whatever waits behind them.
 */
final class LongerIndexes {
    private final MongoDatabase database;

    private LongerIndexes(MongoDatabase database) {
        this.database = database;
    }

    static void create(MongoDatabase database) {
        var indexes = new LongerIndexes(database);
        // The newest round of a check-in.
        indexes.add(MongoSchema.ROUNDS, "workspace", "checkIn", "opensAt", "_id");
        // A round's invitations, and which of them closes last.
        indexes.lengthen("closesAt", MongoSchema.INVITATIONS, "workspace", "round");
        // A person's invitations, the latest too.
        indexes.lengthen("_id", MongoSchema.INVITATIONS, "workspace", "person", "dueAt");
        // A person's latest answers to a check-in.
        indexes.lengthen("_id", MongoSchema.RESPONSES, "workspace", "person", "checkIn", "firstAt");
        // The queues.
        indexes.lengthen("_id", MongoSchema.INVITATIONS, "waitingFor");
        indexes.lengthen("_id", MongoSchema.RESPONSES, "changedAt");
        indexes.lengthen("_id", MongoSchema.RESPONSES, "unharvested", "changedAt");
        indexes.lengthen("_id", MongoSchema.RISKS, "untold", "number");
        indexes.lengthen("_id", MongoSchema.WINS, "untold", "number");
        indexes.lengthen("_id", MongoSchema.PROMPT_DAYS, "nudgeAt");
        indexes.lengthen("_id", MongoSchema.OUTBOX, "priority", "dueAt");
    }

    private void add(String collection, String... fields) {
        database.getCollection(collection).createIndex(Indexes.ascending(fields));
    }

    private void lengthen(String last, String collection, String... former) {
        add(collection, Stream.concat(Stream.of(former), Stream.of(last)).toArray(String[]::new));
        var name = String.join("_1_", former) + "_1";
        var present = new ArrayList<String>();
        database.getCollection(collection)
                .listIndexes()
                .map((Document index) -> index.getString("name"))
                .into(present);
        if (present.contains(name)) {
            database.getCollection(collection).dropIndex(name);
        }
    }
}
