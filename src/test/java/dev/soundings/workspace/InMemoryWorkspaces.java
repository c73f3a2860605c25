package dev.soundings.workspace;

import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/** All workspaces, as long as the test runs. */
public final class InMemoryWorkspaces implements Workspaces {
    private final ConcurrentMap<WorkspaceId, Workspace> all = new ConcurrentHashMap<>();

    @Override
    public boolean insert(Workspace workspace) {
        return all.putIfAbsent(workspace.id(), workspace) == null;
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Workspace change(WorkspaceId id, UnaryOperator<Workspace> change) {
        var changed = all.computeIfPresent(id, (same, workspace) -> change.apply(workspace));
        return Optional.ofNullable(changed)
                .orElseThrow(() -> new NoSuchElementException("no workspace " + id));
    }

    @Override
    public List<Workspace> all() {
        return List.copyOf(all.values());
    }
}
