package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The twin of the stored wins. */
public final class InMemoryWins implements Wins {
    private final Map<String, Win> wins = new LinkedHashMap<>();

    @Override
    public synchronized boolean insert(Win win) {
        return wins.putIfAbsent(key(win.workspace(), win.id()), win) == null;
    }

    @Override
    public synchronized Optional<Win> find(WorkspaceId workspace, EntryId id) {
        return Optional.ofNullable(wins.get(key(workspace, id)));
    }

    @Override
    public synchronized Optional<Win> labelled(WorkspaceId workspace, int number) {
        return wins.values().stream()
                .filter(win -> win.workspace().equals(workspace) && win.number() == number)
                .findFirst();
    }

    @Override
    public synchronized Win change(WorkspaceId workspace, EntryId id, UnaryOperator<Win> change) {
        var changed = change.apply(find(workspace, id).orElseThrow());
        wins.put(key(workspace, id), changed);
        return changed;
    }

    @Override
    public synchronized List<Win> landedBetween(
            WorkspaceId workspace, ProjectId project, LocalDate from, LocalDate to) {
        return wins.values().stream()
                .filter(win -> win.workspace().equals(workspace))
                .filter(win -> win.project().equals(project))
                .filter(win -> win.state() != Win.State.DROPPED)
                .filter(win -> !win.landedOn().isBefore(from) && !win.landedOn().isAfter(to))
                .sorted(Comparator.comparing(Win::landedOn).reversed())
                .toList();
    }

    @Override
    public synchronized List<Win> untold(int most) {
        return wins.values().stream().filter(Win::isUntold).limit(most).toList();
    }

    private static String key(WorkspaceId workspace, EntryId id) {
        return workspace + "/" + id;
    }
}
