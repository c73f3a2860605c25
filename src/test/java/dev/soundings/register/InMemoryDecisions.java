package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The twin of the stored decisions. */
public final class InMemoryDecisions implements Decisions {
    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    @Override
    public synchronized boolean insert(Decision decision) {
        return decisions.putIfAbsent(key(decision.workspace(), decision.id()), decision) == null;
    }

    @Override
    public synchronized Optional<Decision> find(WorkspaceId workspace, EntryId id) {
        return Optional.ofNullable(decisions.get(key(workspace, id)));
    }

    @Override
    public synchronized Optional<Decision> labelled(WorkspaceId workspace, int number) {
        return decisions.values().stream()
                .filter(decision -> decision.workspace().equals(workspace))
                .filter(decision -> decision.number() == number)
                .findFirst();
    }

    @Override
    public synchronized Decision change(
            WorkspaceId workspace, EntryId id, UnaryOperator<Decision> change) {
        var changed = change.apply(find(workspace, id).orElseThrow());
        decisions.put(key(workspace, id), changed);
        return changed;
    }

    @Override
    public synchronized List<Decision> ofProject(WorkspaceId workspace, ProjectId project) {
        return decisions.values().stream()
                .filter(decision -> decision.workspace().equals(workspace))
                .filter(decision -> decision.project().equals(project))
                .filter(decision -> decision.state() != Decision.State.DROPPED)
                .sorted(Comparator.comparingInt(Decision::number).reversed())
                .toList();
    }

    @Override
    public synchronized List<Decision> dueForRevisit(
            WorkspaceId workspace, UserId decidedBy, LocalDate date) {
        return decisions.values().stream()
                .filter(decision -> decision.workspace().equals(workspace))
                .filter(decision -> decision.decidedBy().equals(decidedBy))
                .filter(decision ->
                        decision.revisitOn().filter(day -> !day.isAfter(date)).isPresent())
                .sorted(
                        Comparator.comparing((Decision decision) -> decision.revisitOn().get())
                                .thenComparingInt(Decision::number))
                .toList();
    }

    @Override
    public synchronized List<Decision> untold(int most) {
        return decisions.values().stream().filter(Decision::isUntold).limit(most).toList();
    }

    private static String key(WorkspaceId workspace, EntryId id) {
        return workspace + "/" + id;
    }
}
