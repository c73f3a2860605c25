package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;

import org.bson.Document;

import java.util.function.UnaryOperator;

/**
 * The tenth migration: risks, wins, decisions and actions, which had a collection each, become
 * entries of one register. What was copied is not copied again, and a former collection goes when
 * all of it is copied, so that this can be cut off anywhere and begun again.
 */
final class OneRegister {
    private final MongoDatabase database;
    private final MongoCollection<Document> entries;

    private OneRegister(MongoDatabase database) {
        this.database = database;
        this.entries = database.getCollection(MongoSchema.ENTRIES);
    }

    static void move(MongoDatabase database) {
        var register = new OneRegister(database);
        register.createIndexes();
        register.move(MongoSchema.RISKS, FormerEntries::risk);
        register.move(MongoSchema.WINS, FormerEntries::win);
        register.move(MongoSchema.DECISIONS, FormerEntries::decision);
        register.move(MongoSchema.ACTIONS, FormerEntries::action);
        register.rename("CHANGE_REGISTER", "CHANGE_ENTRY");
    }

    /** What was allowed is called by its new name in the audit trail. */
    private void rename(String permission, String since) {
        database.getCollection(MongoSchema.AUDIT)
                .updateMany(eq("permission", permission), set("permission", since));
    }

    private void move(String former, UnaryOperator<Document> entry) {
        var collection = database.getCollection(former);
        for (var document : collection.find()) {
            Inserts.once(entries, entry.apply(document));
        }
        collection.drop();
    }

    private void createIndexes() {
        // By label, as R-14.
        index("workspace", "kind", "number");
        // A project's entries of a kind.
        index("workspace", "project", "kind", "number", "_id");
        // What somebody has accepted.
        index("workspace", "owner", "kind", "phase", "number", "_id");
        // What somebody is asked about, the earliest first.
        index("workspace", "owner", "kind", "askOn", "number");
        // What somebody is asked to own.
        index("workspace", "asked", "kind", "phase", "number", "_id");
        // Who was asked to own something and has not answered; a queue.
        index("asked", "_id");
        // What happened and is to be told; a queue.
        index("untold", "number", "_id");
    }

    private void index(String... fields) {
        entries.createIndex(Indexes.ascending(fields));
    }
}
