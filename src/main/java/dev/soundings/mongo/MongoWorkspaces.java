package dev.soundings.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import org.bson.Document;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Workspaces, found by their id.
 *
 * <pre>{@code {_id: "room", v: 1, rev: 2, name: "Rehearsal", locale: "en", zone: "Europe/Berlin",
 *  administrators: ["priya"], pmo: [], paused: false}}</pre>
 */
final class MongoWorkspaces implements Workspaces {
    private final Documents<Workspace, WorkspaceDocument> workspaces;

    MongoWorkspaces(MongoDatabase database, OwnMemory<WorkspaceDocument> memory) {
        this.workspaces = new Documents<>(database, WorkspaceDocument.SHAPE, memory);
    }

    @Override
    public boolean insert(Workspace workspace) {
        return workspaces.insert(workspace);
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return workspaces.find(Stored.key(id));
    }

    @Override
    public Workspace change(WorkspaceId id, UnaryOperator<Workspace> change) {
        return workspaces.change(Stored.key(id), change);
    }

    @Override
    public List<Workspace> all() {
        return workspaces.list(new Document(), ascending("_id"));
    }
}
