package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Decision;
import dev.soundings.register.Decisions;
import dev.soundings.register.EntryId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Decisions, found by their id, their label, their project, by what those who decided have to look
 * at again, and by what is to be told.
 *
 * <pre>{@code {_id: "room/d4w8y2a4ca", v: 1, rev: 2, workspace: "room", entry: "d4w8y2a4ca",
 *  number: 7, project: "x7k2m9p4qa", decidedBy: "ana", decidedOn: "2027-02-11",
 *  revisitOn: "2027-03-01", loggedBy: "tom", state: "STANDS", told: 1, untold: false,
 *  history: [{what: "LOGGED", by: "tom", at: ISODate(…)}],
 *  text: {words: {what: "B for the vendor", why: "…", options: "", "note-0": ""}, erased: []}}}
 * </pre>
 */
final class MongoDecisions implements Decisions {
    private final Documents<Decision, DecisionDocument> decisions;

    MongoDecisions(MongoDatabase database) {
        this.decisions = new Documents<>(database, DecisionDocument.SHAPE);
    }

    @Override
    public boolean insert(Decision decision) {
        return decisions.insert(decision);
    }

    @Override
    public Optional<Decision> find(WorkspaceId workspace, EntryId id) {
        return decisions.find(Stored.key(workspace, id));
    }

    @Override
    public Optional<Decision> labelled(WorkspaceId workspace, int number) {
        return decisions.first(and(eq("workspace", workspace.value()), eq("number", number)));
    }

    @Override
    public Decision change(WorkspaceId workspace, EntryId id, UnaryOperator<Decision> change) {
        return decisions.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<Decision> ofProject(WorkspaceId workspace, ProjectId project) {
        return decisions.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("project", project.value()),
                        ne("state", "DROPPED")),
                descending("number", "_id"));
    }

    @Override
    public List<Decision> dueForRevisit(WorkspaceId workspace, UserId decidedBy, LocalDate date) {
        return decisions.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("decidedBy", decidedBy.value()),
                        // Without one there is no field, which no comparison finds.
                        gt("revisitOn", ""),
                        lte("revisitOn", date.toString())),
                ascending("revisitOn", "number"));
    }

    @Override
    public List<Decision> untold(int most) {
        return decisions.list(eq("untold", true), ascending("number", "_id"), most);
    }
}
