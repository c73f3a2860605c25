package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;

/** The seventh migration: what actions are found by. */
final class ActionIndexes {
    private ActionIndexes() {}

    static void create(MongoDatabase database) {
        // By label, as A-5.
        index(database, "workspace", "number");
        // A project's actions.
        index(database, "workspace", "project", "number", "_id");
        // What somebody has promised.
        index(database, "workspace", "owner", "state", "number", "_id");
        // What somebody is asked to own.
        index(database, "workspace", "proposedOwner", "state", "number", "_id");
        // Who was asked to own something and has not answered; a queue.
        index(database, "proposedOwner", "_id");
        // What happened and is to be told; a queue.
        index(database, "untold", "number", "_id");
    }

    private static void index(MongoDatabase database, String... fields) {
        database.getCollection(MongoSchema.ACTIONS).createIndex(Indexes.ascending(fields));
    }
}
