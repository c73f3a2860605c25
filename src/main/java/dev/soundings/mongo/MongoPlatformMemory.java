package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;

import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.WorkspaceId;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What platforms must not forget, by shelf.
 *
 * <pre>{@code {_id: "room/posts/000017", workspace: "room", shelf: "posts", key: "000017",
 *  value: "{…}"}}</pre>
 */
final class MongoPlatformMemory implements PlatformMemory {
    private final MongoCollection<Document> entries;

    MongoPlatformMemory(MongoDatabase database) {
        this.entries = database.getCollection(MongoSchema.PLATFORM_MEMORY);
    }

    @Override
    public boolean putIfAbsent(WorkspaceId workspace, String shelf, String key, String value) {
        return Inserts.once(entries, entry(workspace, shelf, key, value));
    }

    @Override
    public void put(WorkspaceId workspace, String shelf, String key, String value) {
        entries.replaceOne(
                eq("_id", Stored.key(workspace, shelf, key)),
                entry(workspace, shelf, key, value),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean replace(
            WorkspaceId workspace, String shelf, String key, String expected, String value) {
        return entries.replaceOne(
                                and(
                                        eq("_id", Stored.key(workspace, shelf, key)),
                                        eq("value", expected)),
                                entry(workspace, shelf, key, value))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public Optional<String> get(WorkspaceId workspace, String shelf, String key) {
        return Optional.ofNullable(
                        entries.find(eq("_id", Stored.key(workspace, shelf, key))).first())
                .map(entry -> entry.getString("value"));
    }

    @Override
    public List<Entry> all(WorkspaceId workspace, String shelf) {
        var found = new ArrayList<Entry>();
        entries.find(on(workspace, shelf))
                .sort(ascending("key"))
                .map(entry -> new Entry(entry.getString("key"), entry.getString("value")))
                .into(found);
        return List.copyOf(found);
    }

    @Override
    public void clear(WorkspaceId workspace, String shelf) {
        entries.deleteMany(on(workspace, shelf));
    }

    private static Bson on(WorkspaceId workspace, String shelf) {
        return and(eq("workspace", workspace.value()), eq("shelf", shelf));
    }

    private static Document entry(WorkspaceId workspace, String shelf, String key, String value) {
        return new Document("_id", Stored.key(workspace, shelf, key))
                .append("workspace", workspace.value())
                .append("shelf", shelf)
                .append("key", key)
                .append("value", value);
    }
}
