package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectChanges;
import dev.soundings.project.ProjectId;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One document for each project, written after whatever was stored about it. A process that ends
 * between the two leaves a page as it was until it is opened again, and loses nothing.
 *
 * <pre>{@code {_id: "room/x7k2m9p4qa", workspace: "room", project: "x7k2m9p4qa", number: 12,
 *  concerned: ["tom"], unseen: true}}</pre>
 */
final class MongoProjectChanges implements ProjectChanges {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> changes;

    MongoProjectChanges(MongoDatabase database) {
        this.changes = database.getCollection(MongoSchema.PROJECT_CHANGES);
    }

    /**
     * @param versions of one document: as it was, if it was there, and as it is
     */
    void note(Stored<?>... versions) {
        if (versions[0] instanceof OfProject of) {
            var concerned =
                    Stream.of(versions)
                            .flatMap(each -> ((OfProject) each).concerned())
                            .distinct()
                            .toList();
            var update =
                    combine(
                            setOnInsert("workspace", of.workspace()),
                            setOnInsert("project", of.project()),
                            inc("number", 1L),
                            set("unseen", true),
                            addEachToSet("concerned", concerned));
            // Of two that are the first at the same time, one is refused and goes on.
            while (!upserted(eq("_id", of.workspace() + "/" + of.project()), update)) {}
        }
    }

    @Override
    public List<Change> unseen(int most) {
        var found = new ArrayList<Change>();
        changes.find(eq("unseen", true))
                .sort(ascending("_id"))
                .limit(most)
                .map(MongoProjectChanges::change)
                .into(found);
        return List.copyOf(found);
    }

    @Override
    public void seen(Change change) {
        changes.updateOne(
                and(
                        eq("_id", Stored.key(change.workspace(), change.project())),
                        eq("number", change.number())),
                combine(unset("unseen"), set("concerned", List.of())));
    }

    private boolean upserted(Bson filter, Bson update) {
        return Inserts.unlessTaken(() -> changes.updateOne(filter, update, UPSERT));
    }

    private static Change change(Document document) {
        return new Change(
                new WorkspaceId(document.getString("workspace")),
                new ProjectId(document.getString("project")),
                Plain.set(document.getList("concerned", String.class), UserId::new),
                Objects.requireNonNull(document.getLong("number")));
    }
}
