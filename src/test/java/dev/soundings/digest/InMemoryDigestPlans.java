package dev.soundings.digest;

import dev.soundings.chat.WorkspaceId;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The twin of the Mongo adapter. */
public final class InMemoryDigestPlans implements DigestPlans {
    private final Map<Key, DigestPlan> plans = new LinkedHashMap<>();

    private record Key(WorkspaceId workspace, PlanId id) {}

    @Override
    public synchronized boolean insert(DigestPlan plan) {
        return plans.putIfAbsent(new Key(plan.workspace(), plan.id()), plan) == null;
    }

    @Override
    public synchronized Optional<DigestPlan> find(WorkspaceId workspace, PlanId id) {
        return Optional.ofNullable(plans.get(new Key(workspace, id)));
    }

    @Override
    public synchronized DigestPlan change(
            WorkspaceId workspace, PlanId id, UnaryOperator<DigestPlan> change) {
        var changed = change.apply(find(workspace, id).orElseThrow());
        plans.put(new Key(workspace, id), changed);
        return changed;
    }

    @Override
    public synchronized List<DigestPlan> of(WorkspaceId workspace) {
        return plans.values().stream()
                .filter(plan -> plan.workspace().equals(workspace))
                .sorted(Comparator.comparing(DigestPlan::name))
                .toList();
    }

    @Override
    public synchronized List<DigestPlan> active() {
        return plans.values().stream().filter(DigestPlan::active).toList();
    }
}
