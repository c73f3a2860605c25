package dev.soundings.checkin;

import static java.util.Comparator.comparing;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All check-ins, as long as the test runs. */
public final class InMemoryCheckIns implements CheckIns {
    private final ConcurrentMap<Key, CheckIn> all = new ConcurrentHashMap<>();

    @Override
    public boolean insert(CheckIn checkIn) {
        return all.putIfAbsent(new Key(checkIn.workspace(), checkIn.id()), checkIn) == null;
    }

    @Override
    public Optional<CheckIn> find(WorkspaceId workspace, CheckInId id) {
        return Optional.ofNullable(all.get(new Key(workspace, id)));
    }

    @Override
    public CheckIn change(WorkspaceId workspace, CheckInId id, UnaryOperator<CheckIn> change) {
        var changed =
                all.computeIfPresent(
                        new Key(workspace, id), (same, checkIn) -> change.apply(checkIn));
        return Optional.ofNullable(changed)
                .orElseThrow(() -> new NoSuchElementException("no check-in " + id));
    }

    @Override
    public List<CheckIn> of(WorkspaceId workspace, ProjectId project) {
        return those(checkIn ->
                checkIn.workspace().equals(workspace)
                        && checkIn.project().equals(project)
                        && checkIn.state() != CheckIn.State.DELETED);
    }

    @Override
    public List<CheckIn> active() {
        return those(checkIn -> checkIn.state() == CheckIn.State.ACTIVE);
    }

    private List<CheckIn> those(Predicate<CheckIn> wanted) {
        return all.values().stream()
                .filter(wanted)
                .sorted(comparing(CheckIn::activeSince).thenComparing(one -> one.id().value()))
                .toList();
    }

    private record Key(WorkspaceId workspace, CheckInId id) {}
}
