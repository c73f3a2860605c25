package dev.soundings.project;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is new about projects, as long as the test runs, and as far as it is told so. */
public final class InMemoryProjectChanges implements ProjectChanges {
    private final Map<String, Change> unseen = new LinkedHashMap<>();
    private long last;

    public synchronized void note(WorkspaceId workspace, ProjectId project, Set<UserId> concerned) {
        last++;
        unseen.merge(
                workspace + "/" + project,
                new Change(workspace, project, concerned, last),
                (before, now) -> {
                    var all = new HashSet<>(before.concerned());
                    all.addAll(now.concerned());
                    return new Change(workspace, project, all, last);
                });
    }

    @Override
    public synchronized List<Change> unseen(int most) {
        return unseen.values().stream().limit(most).toList();
    }

    @Override
    public synchronized void seen(Change change) {
        unseen.values().removeIf(change::equals);
    }
}
