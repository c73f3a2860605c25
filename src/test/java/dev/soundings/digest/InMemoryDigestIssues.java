package dev.soundings.digest;

import dev.soundings.chat.WorkspaceId;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The twin of the Mongo adapter. */
public final class InMemoryDigestIssues implements DigestIssues {
    private final Map<Key, DigestIssue> issues = new LinkedHashMap<>();

    private record Key(WorkspaceId workspace, IssueId id) {}

    @Override
    public synchronized boolean insert(DigestIssue issue) {
        return issues.putIfAbsent(new Key(issue.workspace(), issue.id()), issue) == null;
    }

    @Override
    public synchronized Optional<DigestIssue> find(WorkspaceId workspace, IssueId id) {
        return Optional.ofNullable(issues.get(new Key(workspace, id)));
    }

    @Override
    public synchronized DigestIssue change(
            WorkspaceId workspace, IssueId id, UnaryOperator<DigestIssue> change) {
        var changed = change.apply(find(workspace, id).orElseThrow());
        issues.put(new Key(workspace, id), changed);
        return changed;
    }

    @Override
    public synchronized List<DigestIssue> unfinished() {
        return issues.values().stream()
                .filter(issue -> !issue.stage().isFinal())
                .sorted(Comparator.comparing(DigestIssue::postAt))
                .toList();
    }

    @Override
    public synchronized Optional<DigestIssue> latestSealed(WorkspaceId workspace, PlanId plan) {
        return newestFirst(workspace, plan)
                .filter(issue -> issue.stage() instanceof Stage.Sealed)
                .findFirst();
    }

    @Override
    public synchronized List<DigestIssue> latest(WorkspaceId workspace, PlanId plan, int most) {
        return newestFirst(workspace, plan).limit(most).toList();
    }

    private Stream<DigestIssue> newestFirst(WorkspaceId workspace, PlanId plan) {
        return issues.values().stream()
                .filter(issue -> issue.workspace().equals(workspace) && issue.plan().equals(plan))
                .sorted(Comparator.comparing(DigestIssue::date).reversed());
    }
}
