package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The twin of the stored actions. */
public final class InMemoryActions implements Actions {
    private final Map<String, Action> actions = new LinkedHashMap<>();

    @Override
    public synchronized boolean insert(Action action) {
        return actions.putIfAbsent(key(action.workspace(), action.id()), action) == null;
    }

    @Override
    public synchronized Optional<Action> find(WorkspaceId workspace, EntryId id) {
        return Optional.ofNullable(actions.get(key(workspace, id)));
    }

    @Override
    public synchronized Optional<Action> labelled(WorkspaceId workspace, int number) {
        return those(workspace, action -> action.number() == number).stream().findFirst();
    }

    @Override
    public synchronized Action change(
            WorkspaceId workspace, EntryId id, UnaryOperator<Action> change) {
        var changed = change.apply(find(workspace, id).orElseThrow());
        actions.put(key(workspace, id), changed);
        return changed;
    }

    @Override
    public synchronized List<Action> ofProject(WorkspaceId workspace, ProjectId project) {
        return those(workspace, action -> action.project().equals(project));
    }

    @Override
    public synchronized List<Action> openOf(WorkspaceId workspace, UserId owner) {
        return those(workspace, action -> action.isOpen() && action.ownership().isOf(owner));
    }

    @Override
    public synchronized List<Action> offeredTo(WorkspaceId workspace, UserId user) {
        return those(workspace, action -> action.isOpen() && action.ownership().isAskedOf(user));
    }

    @Override
    public synchronized List<Action> askingForAnOwner(int most) {
        return those(action -> action.isOpen() && action.ownership().asked().isPresent()).stream()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Action> untold(int most) {
        return those(Action::isUntold).stream().limit(most).toList();
    }

    private List<Action> those(WorkspaceId workspace, Predicate<Action> wanted) {
        return those(action -> action.workspace().equals(workspace) && wanted.test(action));
    }

    private List<Action> those(Predicate<Action> wanted) {
        return actions.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(Action::number))
                .toList();
    }

    private static String key(WorkspaceId workspace, EntryId id) {
        return workspace + "/" + id;
    }
}
