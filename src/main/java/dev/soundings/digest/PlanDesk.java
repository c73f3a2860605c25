package dev.soundings.digest;

import dev.soundings.cadence.Cadence;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.StableId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Sets digests up, changes, pauses and lists them. Whether somebody may is decided before. */
public final class PlanDesk {
    private final DigestPlans plans;
    private final DigestIssues issues;

    PlanDesk(DigestPlans plans, DigestIssues issues) {
        this.plans = plans;
        this.issues = issues;
    }

    /** What somebody wants of a plan. */
    public record Wish(
            DigestPlan.Kind kind,
            String name,
            List<ProjectId> projects,
            ChannelId channel,
            ZoneId zone,
            UserId editor,
            Cadence cadence,
            DigestPlan.Lead preview) {
        public Wish {
            projects = List.copyOf(projects);
        }
    }

    /** What came of a wish. */
    public sealed interface Planned {
        /**
         * @param firstAt when it is posted next; empty when its dates are used up
         */
        record Kept(DigestPlan plan, Optional<Instant> firstAt) implements Planned {}

        /** A name has 1 to {@link DigestPlan#LONGEST_NAME} characters. */
        record NameUnfit() implements Planned {}

        record NameTaken() implements Planned {}

        record NoProjects() implements Planned {}

        /** A digest is posted once a week at most. */
        record TooOften() implements Planned {}
    }

    /** A plan as it stands in a list. */
    public record Listed(DigestPlan plan, Optional<Instant> nextAt, Optional<DigestIssue> latest) {}

    /** The same event creates the same plan, however often it is delivered. */
    public Planned create(WorkspaceId workspace, EventId event, Wish wish, Instant now) {
        var id = new PlanId(StableId.of(workspace, event));
        return refusal(workspace, id, wish)
                .orElseGet(() -> {
                    plans.insert(plan(workspace, id, wish, now));
                    return kept(plans.find(workspace, id).orElseThrow(), now);
                });
    }

    /** The kind stays. A new time counts from now on; an issue that is prepared keeps its own. */
    public Planned change(DigestPlan plan, Wish wish, Instant now) {
        return refusal(plan.workspace(), plan.id(), wish)
                .orElseGet(() -> kept(changed(plan, wish, now), now));
    }

    public DigestPlan pause(DigestPlan plan) {
        return plans.change(plan.workspace(), plan.id(), DigestPlan::paused);
    }

    public DigestPlan resume(DigestPlan plan, Instant now) {
        return plans.change(plan.workspace(), plan.id(), stored -> stored.resumed(now));
    }

    public List<Listed> list(WorkspaceId workspace, Instant now) {
        return plans.of(workspace).stream()
                .map(plan ->
                        new Listed(
                                plan,
                                plan.active() ? next(plan, now) : Optional.empty(),
                                issues.latest(workspace, plan.id(), 1).stream().findFirst()))
                .toList();
    }

    /** By id or by name, in any case. */
    public Optional<DigestPlan> find(WorkspaceId workspace, String idOrName) {
        return plans.of(workspace).stream()
                .filter(plan ->
                        plan.id().value().equals(idOrName)
                                || plan.name().equalsIgnoreCase(idOrName.strip()))
                .findFirst();
    }

    private Optional<Planned> refusal(WorkspaceId workspace, PlanId id, Wish wish) {
        int length = wish.name().strip().length();
        if (length == 0 || length > DigestPlan.LONGEST_NAME) {
            return Optional.of(new Planned.NameUnfit());
        }
        if (find(workspace, wish.name()).filter(other -> !other.id().equals(id)).isPresent()) {
            return Optional.of(new Planned.NameTaken());
        }
        if (wish.projects().isEmpty()) {
            return Optional.of(new Planned.NoProjects());
        }
        return DigestPlan.isOncePerWeek(wish.cadence())
                ? Optional.empty()
                : Optional.of(new Planned.TooOften());
    }

    private DigestPlan changed(DigestPlan plan, Wish wish, Instant now) {
        return plans.change(
                plan.workspace(),
                plan.id(),
                stored -> {
                    var told =
                            stored.telling(
                                    wish.name().strip(),
                                    wish.projects(),
                                    wish.channel(),
                                    wish.editor());
                    return hasSameTime(stored, wish)
                            ? told
                            : told.posting(wish.cadence(), wish.zone(), wish.preview(), now);
                });
    }

    private static boolean hasSameTime(DigestPlan plan, Wish wish) {
        return plan.cadence().equals(wish.cadence().fixedTo(wish.zone()))
                && plan.zone().equals(wish.zone())
                && plan.preview().equals(wish.preview());
    }

    private static DigestPlan plan(WorkspaceId workspace, PlanId id, Wish wish, Instant now) {
        return new DigestPlan(
                workspace,
                id,
                wish.kind(),
                wish.name().strip(),
                wish.projects(),
                wish.channel(),
                wish.zone(),
                wish.editor(),
                wish.cadence(),
                wish.preview(),
                true,
                now);
    }

    private static Planned kept(DigestPlan plan, Instant now) {
        return new Planned.Kept(plan, next(plan, now));
    }

    private static Optional<Instant> next(DigestPlan plan, Instant now) {
        return IssueDates.next(plan, now).map(IssueDates::postAt);
    }
}
