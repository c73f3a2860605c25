package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The twin of the stored risks. */
public final class InMemoryRisks implements Risks {
    private final Map<String, Risk> risks = new LinkedHashMap<>();

    @Override
    public synchronized boolean insert(Risk risk) {
        return risks.putIfAbsent(key(risk.workspace(), risk.id()), risk) == null;
    }

    @Override
    public synchronized Optional<Risk> find(WorkspaceId workspace, EntryId id) {
        return Optional.ofNullable(risks.get(key(workspace, id)));
    }

    @Override
    public synchronized Optional<Risk> labelled(WorkspaceId workspace, Risk.Kind kind, int number) {
        return those(risk ->
                        risk.workspace().equals(workspace)
                                && risk.kind() == kind
                                && risk.number() == number)
                .stream()
                .findFirst();
    }

    @Override
    public synchronized Risk change(WorkspaceId workspace, EntryId id, UnaryOperator<Risk> change) {
        var changed = change.apply(find(workspace, id).orElseThrow());
        risks.put(key(workspace, id), changed);
        return changed;
    }

    @Override
    public synchronized List<Risk> visibleTo(Actor actor, ProjectId project) {
        return those(risk ->
                risk.workspace().equals(actor.workspace())
                        && risk.project().equals(project)
                        && mayBeSeenBy(actor.user(), risk));
    }

    @Override
    public synchronized List<Risk> ofProject(WorkspaceId workspace, ProjectId project) {
        return those(risk ->
                risk.workspace().equals(workspace)
                        && risk.project().equals(project)
                        && risk.privateTo().isEmpty());
    }

    @Override
    public synchronized List<Risk> dueForReview(
            WorkspaceId workspace, UserId owner, LocalDate date) {
        return those(risk ->
                risk.workspace().equals(workspace)
                        && risk.state() == Risk.State.OPEN
                        && risk.owner().filter(owner::equals).isPresent()
                        && risk.reviewOn().filter(due -> !due.isAfter(date)).isPresent());
    }

    @Override
    public synchronized List<Risk> askingForAnOwner(int most) {
        return those(risk -> risk.isOpen() && risk.proposedOwner().isPresent()).stream()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Risk> untold(int most) {
        return those(Risk::isUntold).stream().limit(most).toList();
    }

    private List<Risk> those(Predicate<Risk> wanted) {
        return risks.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(Risk::number))
                .toList();
    }

    private static boolean mayBeSeenBy(UserId user, Risk risk) {
        return risk.privateTo().isEmpty()
                || risk.privateTo().get().equals(user)
                || risk.raisedBy().filter(user::equals).isPresent();
    }

    private static String key(WorkspaceId workspace, EntryId id) {
        return workspace + "/" + id;
    }
}
