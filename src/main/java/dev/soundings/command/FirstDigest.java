package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.PlanDesk;
import dev.soundings.project.Project;
import dev.soundings.wording.SetupText;
import dev.soundings.workspace.Shortened;

import java.util.List;

/** The digest that a project begins with: Mondays at 8:30 into its channel, edited by its owner. */
final class FirstDigest {
    private final DigestPlans plans;
    private final PlanDesk desk;

    FirstDigest(DigestPlans plans, PlanDesk desk) {
        this.plans = plans;
        this.desk = desk;
    }

    /** Nothing happens for a project that has no channel, or is told of in a digest already. */
    void plan(Caller caller, Project project) {
        boolean told =
                plans.of(project.workspace()).stream()
                        .anyMatch(plan -> plan.projects().contains(project.id()));
        if (told) {
            return;
        }
        var name =
                Shortened.to(
                        DigestPlan.LONGEST_NAME,
                        caller.say(SetupText.DIGEST_NAME, "project", project.name()));
        project.channel()
                .ifPresent(channel ->
                        desk.create(
                                project.workspace(),
                                caller.eventId(),
                                new PlanDesk.Wish(
                                        DigestPlan.Kind.STAKEHOLDER_WEEKLY,
                                        name,
                                        List.of(project.id()),
                                        channel,
                                        caller.zone(),
                                        caller.user(),
                                        DigestPlan.usualCadence(),
                                        DigestPlan.Lead.usual()),
                                caller.now()));
    }
}
