package dev.soundings.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

import org.bson.Document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a {@link MixedLoad} left in a file, opened by a store of its own. */
final class LeftBehind implements AutoCloseable {

    private final EmbeddedStore store;
    private final MongoClient client;

    private LeftBehind(EmbeddedStore store) {
        this.store = store;
        this.client = StoreClient.connect(store);
    }

    static LeftBehind in(Path file) {
        return new LeftBehind(EmbeddedStore.open(StoreSettings.keptIn(file)));
    }

    MongoCollection<Document> documents() {
        return client.getDatabase("test").getCollection("documents");
    }

    List<Document> all() {
        return documents().find().into(new ArrayList<>());
    }

    /** Where an index does not lead to what the collection holds, in the documents of one run. */
    List<String> contradictionsOfIndexes(int run) {
        var wrong = new ArrayList<String>();
        for (var document : documents().find(eq("run", run))) {
            var id = document.getString("_id");
            var byNumber =
                    and(
                            eq("run", run),
                            eq("writer", document.get("writer")),
                            eq("number", document.get("number")));
            if (!document.equals(documents().find(eq("u", document.get("u"))).first())
                    || !document.equals(documents().find(eq("_id", id)).first())
                    || !document.equals(documents().find(byNumber).first())) {
                wrong.add("an index does not lead to " + id);
            }
        }
        return wrong;
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
