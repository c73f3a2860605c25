package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.response.RoundKeys;
import dev.soundings.round.RoundId;

import org.bson.Document;
import org.bson.types.Binary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keys of rounds with anonymous answers. Gone means gone: nothing else keeps a copy.
 *
 * <pre>{@code {_id: "room/k3m5p7r9ta.20270211.0", workspace: "room",
 *  round: "k3m5p7r9ta.20270211.0", key: BinData(0, "…")}}</pre>
 */
final class MongoRoundKeys implements RoundKeys {
    private final MongoCollection<Document> keys;

    MongoRoundKeys(MongoDatabase database) {
        this.keys = database.getCollection(MongoSchema.ROUND_KEYS);
    }

    @Override
    public byte[] keepOrFind(WorkspaceId workspace, RoundId round, byte[] fresh) {
        var id = Stored.key(workspace, round);
        Inserts.once(
                keys,
                new Document("_id", id)
                        .append("workspace", workspace.value())
                        .append("round", round.value())
                        .append("key", new Binary(fresh)));
        return find(workspace, round)
                .orElseThrow(() -> new IllegalStateException("destroyed meanwhile: " + id));
    }

    @Override
    public Optional<byte[]> find(WorkspaceId workspace, RoundId round) {
        return Optional.ofNullable(keys.find(eq("_id", Stored.key(workspace, round))).first())
                .map(kept -> kept.get("key", Binary.class).getData());
    }

    @Override
    public List<Kept> kept() {
        var kept = new ArrayList<Kept>();
        keys.find()
                .map(key ->
                        new Kept(
                                new WorkspaceId(key.getString("workspace")),
                                new RoundId(key.getString("round"))))
                .into(kept);
        return List.copyOf(kept);
    }

    @Override
    public void destroy(WorkspaceId workspace, RoundId round) {
        keys.deleteOne(eq("_id", Stored.key(workspace, round)));
    }
}
