package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.PlanId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Digest plans, found by their id, by workspace, and all that are active.
 *
 * <pre>{@code {_id: "room/d4f6h8j2ma", v: 1, rev: 1, workspace: "room", plan: "d4f6h8j2ma",
 *  kind: "STAKEHOLDER_WEEKLY", name: "Steering weekly", projects: ["x7k2m9p4qa"],
 *  channel: "steering", zone: "Europe/Berlin", editor: "priya",
 *  cadence: "every Monday at 8:30 Europe/Berlin", previewDay: "FRIDAY", previewTime: "15:00",
 *  active: true, activeSince: ISODate("2027-02-04T10:00:00Z")}}</pre>
 */
final class MongoDigestPlans implements DigestPlans {
    private final Documents<DigestPlan, DigestPlanDocument> plans;

    MongoDigestPlans(MongoDatabase database) {
        this.plans = new Documents<>(database, DigestPlanDocument.SHAPE);
    }

    @Override
    public boolean insert(DigestPlan plan) {
        return plans.insert(plan);
    }

    @Override
    public Optional<DigestPlan> find(WorkspaceId workspace, PlanId id) {
        return plans.find(Stored.key(workspace, id));
    }

    @Override
    public DigestPlan change(WorkspaceId workspace, PlanId id, UnaryOperator<DigestPlan> change) {
        return plans.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<DigestPlan> of(WorkspaceId workspace) {
        return plans.list(eq("workspace", workspace.value()), ascending("name", "_id"));
    }

    @Override
    public List<DigestPlan> active() {
        return plans.list(eq("active", true), ascending("_id"));
    }
}
