package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import static java.util.Objects.requireNonNull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Counters;

import org.bson.Document;

/**
 * Rising numbers, one document each. Two first calls at the same time may both try to insert, of
 * which one is refused and counts on.
 *
 * <pre>{@code {_id: "room/risk", last: 14}}</pre>
 */
final class MongoCounters implements Counters {
    private static final FindOneAndUpdateOptions UPSERT =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> counters;

    MongoCounters(MongoDatabase database) {
        this.counters = database.getCollection(MongoSchema.COUNTERS);
    }

    @Override
    public int next(WorkspaceId workspace, String name) {
        var id = Stored.key(workspace, name);
        try {
            return increased(id);
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return increased(id);
        }
    }

    private int increased(String id) {
        var counter = counters.findOneAndUpdate(eq("_id", id), inc("last", 1), UPSERT);
        return requireNonNull(counter).getInteger("last");
    }
}
