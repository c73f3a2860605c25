package dev.soundings.digest;

import dev.soundings.access.Actor;
import dev.soundings.access.Permission;
import dev.soundings.access.Route;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;
import dev.soundings.project.Projects;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds a plan by its id or name, for access to decide about it: by its editor, and by the people
 * of its projects.
 */
public final class DigestSubjects implements SubjectFinder {
    static final SubjectKind PLAN = new SubjectKind("plan", "plan", false);

    private final PlanDesk plans;
    private final Projects projects;

    DigestSubjects(PlanDesk plans, Projects projects) {
        this.plans = plans;
        this.projects = projects;
    }

    /** The ways in to digests. */
    public static List<Route> routes() {
        return List.of(
                Route.to("digest", "list", Permission.USE),
                Route.to("digest", "preview", Permission.SEE_DIGEST, PLAN),
                Route.to("digest", "share", Permission.CHANGE_DIGEST, PLAN),
                Route.to("digest", "settings", Permission.CHANGE_DIGEST, PLAN),
                Route.to("digest", "hold", Permission.RELEASE_DIGEST, PLAN),
                Route.to("digest", "hold-all", Permission.CHANGE_DIGEST, PLAN),
                Route.to("digest", "correct", Permission.CHANGE_DIGEST, PLAN),
                Route.to("digest", "approve", Permission.RELEASE_DIGEST, PLAN),
                Route.to("digest", "edit", Permission.RELEASE_DIGEST, PLAN),
                Route.to("digest", "invite", Permission.CHANGE_DIGEST, PLAN),
                Route.to("digest", "recall", Permission.CHANGE_DIGEST, PLAN),
                Route.to("digest", "accept", Permission.HOST_DIGEST),
                Route.to("digest", "leave", Permission.HOST_DIGEST));
    }

    @Override
    public SubjectKind kind() {
        return PLAN;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return plans.find(actor.workspace(), id)
                .<Subject>map(this::subject)
                .orElseGet(Subject.Unknown::new);
    }

    private Subject subject(DigestPlan plan) {
        return new Subject.Edited(
                plan.editor(),
                plan.projects().stream()
                        .flatMap(id -> projects.find(plan.workspace(), id).stream())
                        .collect(Collectors.toSet()));
    }
}
