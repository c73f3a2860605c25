package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The twin of the stored entries. */
public final class InMemoryEntries implements Entries {
    private final Map<String, Entry<?>> entries = new LinkedHashMap<>();

    @Override
    public synchronized <D extends Detail> boolean insert(Entry<D> entry) {
        var key = key(entry.kind(), entry.workspace(), entry.id());
        return entries.putIfAbsent(key, entry) == null;
    }

    @Override
    public synchronized <D extends Detail> Optional<Entry<D>> find(
            EntryKind<D> kind, WorkspaceId workspace, EntryId id) {
        return Optional.ofNullable(entries.get(key(kind, workspace, id)))
                .map(InMemoryEntries::<D>typed);
    }

    @Override
    public synchronized <D extends Detail> Optional<Entry<D>> numbered(
            EntryKind<D> kind, WorkspaceId workspace, int number) {
        return of(kind, workspace, entry -> entry.number() == number).findFirst();
    }

    @Override
    public synchronized <D extends Detail> Entry<D> change(
            EntryKind<D> kind, WorkspaceId workspace, EntryId id, UnaryOperator<Entry<D>> change) {
        var changed = change.apply(find(kind, workspace, id).orElseThrow());
        entries.put(key(kind, workspace, id), changed);
        return changed;
    }

    @Override
    public synchronized <D extends Detail> List<Entry<D>> visibleTo(
            Actor actor, EntryKind<D> kind, ProjectId project) {
        return of(
                        kind,
                        actor.workspace(),
                        entry ->
                                entry.project().equals(project) && mayBeSeenBy(actor.user(), entry))
                .toList();
    }

    @Override
    public synchronized <D extends Detail> List<Entry<D>> ofProject(
            EntryKind<D> kind, WorkspaceId workspace, ProjectId project) {
        return of(
                        kind,
                        workspace,
                        entry -> entry.project().equals(project) && entry.privateTo().isEmpty())
                .toList();
    }

    @Override
    public synchronized <D extends Detail> List<Entry<D>> ownedBy(
            EntryKind<D> kind, WorkspaceId workspace, UserId owner) {
        return of(kind, workspace, entry -> entry.isKept() && entry.ownership().isOf(owner))
                .toList();
    }

    @Override
    public synchronized <D extends Detail> List<Entry<D>> offeredTo(
            EntryKind<D> kind, WorkspaceId workspace, UserId user) {
        return of(kind, workspace, entry -> entry.isKept() && entry.ownership().isAskedOf(user))
                .toList();
    }

    @Override
    public synchronized <D extends Detail> List<Entry<D>> due(
            EntryKind<D> kind, WorkspaceId workspace, UserId owner, LocalDate date) {
        return of(kind, workspace, entry -> entry.isDue(date) && entry.ownership().isOf(owner))
                .sorted(Entry.NEXT_DUE_FIRST)
                .toList();
    }

    @Override
    public synchronized List<Entry<?>> askingForAnOwner(int most) {
        return all(entry -> entry.isOpen() && entry.asked().isPresent()).limit(most).toList();
    }

    @Override
    public synchronized List<Entry<?>> untold(Collection<? extends EntryKind<?>> kinds, int most) {
        return all(entry -> entry.isUntold() && kinds.contains(entry.kind())).limit(most).toList();
    }

    private <D extends Detail> Stream<Entry<D>> of(
            EntryKind<D> kind, WorkspaceId workspace, Predicate<Entry<D>> wanted) {
        return all(entry -> entry.kind().equals(kind) && entry.workspace().equals(workspace))
                .map(InMemoryEntries::<D>typed)
                .filter(wanted);
    }

    private Stream<Entry<?>> all(Predicate<Entry<?>> wanted) {
        return entries.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(Entry::number));
    }

    /** Whoever looks by a kind gets entries of that kind. */
    @SuppressWarnings("unchecked")
    private static <D extends Detail> Entry<D> typed(Entry<?> entry) {
        return (Entry<D>) entry;
    }

    private static boolean mayBeSeenBy(UserId user, Entry<?> entry) {
        return entry.privateTo().isEmpty()
                || entry.privateTo().get().equals(user)
                || entry.raisedBy().filter(user::equals).isPresent();
    }

    private static String key(EntryKind<?> kind, WorkspaceId workspace, EntryId id) {
        return workspace + "/" + kind.noun() + "/" + id;
    }
}
