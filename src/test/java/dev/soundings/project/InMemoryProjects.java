package dev.soundings.project;

import dev.soundings.chat.WorkspaceId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All projects, as long as the test runs. */
public final class InMemoryProjects implements Projects {
    private final Map<Key, Project> all = new HashMap<>();

    @Override
    public synchronized boolean insert(Project project) {
        var key = new Key(project.workspace(), project.id());
        if (all.containsKey(key) || named(project.workspace(), project.name()).isPresent()) {
            return false;
        }
        all.put(key, project);
        return true;
    }

    @Override
    public synchronized Optional<Project> find(WorkspaceId workspace, ProjectId id) {
        return Optional.ofNullable(all.get(new Key(workspace, id)));
    }

    @Override
    public synchronized Optional<Project> named(WorkspaceId workspace, String name) {
        var wanted = Project.nameKey(name);
        return current(workspace).stream()
                .filter(project -> project.nameKey().equals(wanted))
                .findFirst();
    }

    @Override
    public synchronized Project change(
            WorkspaceId workspace, ProjectId id, UnaryOperator<Project> change) {
        var changed =
                all.computeIfPresent(
                        new Key(workspace, id), (same, project) -> change.apply(project));
        return Optional.ofNullable(changed)
                .orElseThrow(() -> new NoSuchElementException("no project " + id));
    }

    @Override
    public synchronized boolean rename(WorkspaceId workspace, ProjectId id, String name) {
        if (named(workspace, name).filter(other -> !other.id().equals(id)).isPresent()) {
            return false;
        }
        change(workspace, id, project -> project.called(name));
        return true;
    }

    @Override
    public synchronized List<Project> current(WorkspaceId workspace) {
        return all.values().stream()
                .filter(project -> project.workspace().equals(workspace) && !project.archived())
                .sorted(Comparator.comparing(Project::nameKey))
                .toList();
    }

    private record Key(WorkspaceId workspace, ProjectId id) {}
}
