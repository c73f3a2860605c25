package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Action;
import dev.soundings.register.Actions;
import dev.soundings.register.EntryId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Actions, found by their id, their label, their project, by whose they are or who is asked, and by
 * what is to be told.
 *
 * <pre>{@code {_id: "room/k4n8s2v6xa", v: 1, rev: 2, workspace: "room", entry: "k4n8s2v6xa",
 *  number: 5, project: "x7k2m9p4qa", owner: "lee", dueOn: "2027-02-12", addedBy: "priya",
 *  state: "OPEN", told: 3, untold: false,
 *  history: [{what: "RAISED", by: "priya", at: ISODate(…)}, …],
 *  text: {words: {what: "Call the vendor", "note-0": ""}, erased: []}}}</pre>
 */
final class MongoActions implements Actions {
    private final Documents<Action, ActionDocument> actions;

    MongoActions(MongoDatabase database) {
        this.actions = new Documents<>(database, ActionDocument.SHAPE);
    }

    @Override
    public boolean insert(Action action) {
        return actions.insert(action);
    }

    @Override
    public Optional<Action> find(WorkspaceId workspace, EntryId id) {
        return actions.find(Stored.key(workspace, id));
    }

    @Override
    public Optional<Action> labelled(WorkspaceId workspace, int number) {
        return actions.first(and(eq("workspace", workspace.value()), eq("number", number)));
    }

    @Override
    public Action change(WorkspaceId workspace, EntryId id, UnaryOperator<Action> change) {
        return actions.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<Action> ofProject(WorkspaceId workspace, ProjectId project) {
        return actions.list(
                and(eq("workspace", workspace.value()), eq("project", project.value())),
                ascending("number", "_id"));
    }

    @Override
    public List<Action> openOf(WorkspaceId workspace, UserId owner) {
        return actions.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("owner", owner.value()),
                        eq("state", "OPEN")),
                ascending("number", "_id"));
    }

    @Override
    public List<Action> offeredTo(WorkspaceId workspace, UserId user) {
        return actions.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("proposedOwner", user.value()),
                        eq("state", "OPEN")),
                ascending("number", "_id"));
    }

    @Override
    public List<Action> askingForAnOwner(int most) {
        return actions.list(
                and(gt("proposedOwner", ""), eq("state", "OPEN")),
                ascending("proposedOwner", "_id"),
                most);
    }

    @Override
    public List<Action> untold(int most) {
        return actions.list(eq("untold", true), ascending("number", "_id"), most);
    }
}
