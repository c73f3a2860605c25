package dev.soundings.project;

import dev.soundings.chat.WorkspaceId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All milestones, as long as the test runs. */
public final class InMemoryMilestones implements Milestones {
    private static final Comparator<Milestone> BY_DATE =
            Comparator.comparing(Milestone::date).thenComparing(Milestone::nameKey);

    private final Map<Key, Milestone> all = new HashMap<>();

    @Override
    public synchronized boolean insert(Milestone milestone) {
        var key = new Key(milestone.workspace(), milestone.id());
        if (all.containsKey(key) || isTaken(milestone, milestone.name())) {
            return false;
        }
        all.put(key, milestone);
        return true;
    }

    @Override
    public synchronized Optional<Milestone> find(WorkspaceId workspace, MilestoneId id) {
        return Optional.ofNullable(all.get(new Key(workspace, id)));
    }

    @Override
    public synchronized List<Milestone> named(WorkspaceId workspace, String name) {
        return kept(workspace)
                .filter(milestone -> milestone.nameKey().equals(Milestone.nameKey(name)))
                .toList();
    }

    @Override
    public synchronized Milestone change(
            WorkspaceId workspace, MilestoneId id, UnaryOperator<Milestone> change) {
        var changed =
                all.computeIfPresent(
                        new Key(workspace, id), (_, milestone) -> change.apply(milestone));
        return Optional.ofNullable(changed)
                .orElseThrow(() -> new NoSuchElementException("no milestone " + id));
    }

    @Override
    public synchronized boolean rename(WorkspaceId workspace, MilestoneId id, String name) {
        var milestone =
                find(workspace, id)
                        .orElseThrow(() -> new NoSuchElementException("no milestone " + id));
        if (isTaken(milestone, name)) {
            return false;
        }
        change(workspace, id, before -> before.called(name));
        return true;
    }

    @Override
    public synchronized List<Milestone> of(WorkspaceId workspace, ProjectId project) {
        return kept(workspace).filter(milestone -> milestone.project().equals(project)).toList();
    }

    private boolean isTaken(Milestone milestone, String name) {
        return kept(milestone.workspace())
                .filter(other -> other.project().equals(milestone.project()))
                .filter(other -> !other.id().equals(milestone.id()))
                .anyMatch(other -> other.nameKey().equals(Milestone.nameKey(name)));
    }

    private Stream<Milestone> kept(WorkspaceId workspace) {
        return all.values().stream()
                .filter(milestone -> milestone.workspace().equals(workspace))
                .filter(milestone -> milestone.state() != Milestone.State.DROPPED)
                .sorted(BY_DATE);
    }

    private record Key(WorkspaceId workspace, MilestoneId id) {}
}
