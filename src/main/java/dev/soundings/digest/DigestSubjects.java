package dev.soundings.digest;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.project.Projects;

import java.util.stream.Collectors;

/**
 * Finds a plan by its id or name, for access to decide about it: by its editor, and by the people
 * of its projects.
 */
public final class DigestSubjects implements SubjectFinder {
    private final PlanDesk plans;
    private final Projects projects;

    DigestSubjects(PlanDesk plans, Projects projects) {
        this.plans = plans;
        this.projects = projects;
    }

    @Override
    public boolean finds(Kind kind) {
        return kind == Kind.PLAN;
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
