package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.EventId;
import dev.soundings.chat.SeenEvents;
import dev.soundings.chat.WorkspaceId;

import org.bson.Document;

import java.time.Instant;

/**
 * Events that were handled, until no platform repeats them any more.
 *
 * <pre>{@code {_id: "room/e41", at: ISODate("2027-02-11T09:03:00Z")}}</pre>
 */
final class MongoSeenEvents implements SeenEvents {
    private final MongoCollection<Document> events;

    MongoSeenEvents(MongoDatabase database) {
        this.events = database.getCollection(MongoSchema.SEEN_EVENTS);
    }

    @Override
    public boolean wasHandled(WorkspaceId workspace, EventId event) {
        return events.find(eq("_id", Stored.key(workspace, event))).first() != null;
    }

    @Override
    public void markHandled(WorkspaceId workspace, EventId event, Instant at) {
        Inserts.once(events, new Document("_id", Stored.key(workspace, event)).append("at", at));
    }

    @Override
    public void forgetBefore(Instant before) {
        events.deleteMany(lt("at", before));
    }
}
