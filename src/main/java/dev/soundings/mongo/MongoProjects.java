package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.project.Projects;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Projects, found by their id; those that are not archived by name and by workspace.
 *
 * <pre>{@code {_id: "room/x7k2m9p4qa", v: 1, rev: 3, workspace: "room", project: "x7k2m9p4qa",
 *  nameKey: "room/atlas migration", name: "Atlas migration", owner: "priya", members: ["tom"],
 *  cards: [{version: 1, changedBy: "priya", text: {words: {purpose: "…"}, erased: []}}],
 *  archived: false, …}}</pre>
 */
final class MongoProjects implements Projects {
    private final Documents<Project, ProjectDocument> projects;

    MongoProjects(MongoDatabase database) {
        this.projects = new Documents<>(database, ProjectDocument.SHAPE);
    }

    @Override
    public boolean insert(Project project) {
        return projects.insert(project);
    }

    @Override
    public Optional<Project> find(WorkspaceId workspace, ProjectId id) {
        return projects.find(Stored.key(workspace, id));
    }

    @Override
    public Optional<Project> named(WorkspaceId workspace, String name) {
        return projects.first(eq("nameKey", ProjectDocument.nameKey(workspace, name)));
    }

    @Override
    public Project change(WorkspaceId workspace, ProjectId id, UnaryOperator<Project> change) {
        return projects.change(Stored.key(workspace, id), change);
    }

    @Override
    public boolean rename(WorkspaceId workspace, ProjectId id, String name) {
        return Inserts.unlessTaken(() -> change(workspace, id, project -> project.called(name)));
    }

    @Override
    public List<Project> current(WorkspaceId workspace) {
        return projects.list(
                and(eq("workspace", workspace.value()), eq("archived", false)),
                ascending("nameKey"));
    }
}
