package dev.soundings.digest;

import dev.soundings.access.Access;
import dev.soundings.access.Actor;
import dev.soundings.access.Permission;
import dev.soundings.access.Subject;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What owners do with their lines of an issue before it is sealed: look, say yes, hold, put a line
 * into their own words. Whether somebody may act on the plan at all is decided before; here each
 * owner, or the deputy, is kept to their own projects.
 */
public final class DigestDesk {
    private final DigestPlans plans;
    private final DigestIssues issues;
    private final Projects projects;
    private final Access access;
    private final Previews previews;
    private final Editions editions;

    DigestDesk(
            DigestPlans plans,
            DigestIssues issues,
            Projects projects,
            Access access,
            Previews previews,
            Editions editions) {
        this.plans = plans;
        this.issues = issues;
        this.projects = projects;
        this.access = access;
        this.previews = previews;
        this.editions = editions;
    }

    /** One line that can be put into other words. */
    public record Line(String id, String words) {}

    /**
     * The next issue as it would read now, for {@code reader} only: an owner or deputy sees their
     * own projects with everything that waits for their yes, anybody else the whole.
     */
    public ChatMessage preview(DigestPlan plan, UserId reader, Instant now) {
        var own = ownProjects(plan, reader);
        var open = open(plan);
        if (own.isEmpty()) {
            return editions.compose(plan, open.orElseGet(() -> planned(plan, now)), now)
                    .told()
                    .post();
        }
        return open.map(issue -> previews.of(plan, issue, reader, own, now))
                .orElseGet(() -> previews.early(plan, planned(plan, now), reader, own, now));
    }

    public DigestOutcome approve(
            WorkspaceId workspace, ReleaseTarget target, UserId by, Instant at) {
        return change(
                workspace,
                target,
                by,
                at,
                issue -> issue.released(target.project(), new Release.Approved(by, at)));
    }

    /** Leaves the project out of this issue; the next one tells it again. */
    public DigestOutcome hold(
            WorkspaceId workspace, ReleaseTarget target, UserId by, Text reason, Instant at) {
        return change(
                workspace,
                target,
                by,
                at,
                issue -> issue.released(target.project(), new Release.Held(by, at, reason)));
    }

    /** The lines of one project that can be put into other words. */
    public List<Line> lines(WorkspaceId workspace, ReleaseTarget target, UserId by, Instant now) {
        return issues.find(workspace, target.issue())
                .flatMap(issue ->
                        plans.find(workspace, target.plan())
                                .map(plan ->
                                        EditableLines.of(plan, issue, target, by, now, editions)))
                .orElse(List.of());
    }

    /** Puts a line into the owner's words, at most two sentences; the original is kept. */
    public DigestOutcome edit(
            WorkspaceId workspace,
            ReleaseTarget target,
            String line,
            Text words,
            UserId by,
            Instant at) {
        var original =
                lines(workspace, target, by, at).stream()
                        .filter(each -> each.id().equals(line))
                        .findFirst();
        if (original.isEmpty()) {
            return new DigestOutcome.UnknownLine();
        }
        var edit =
                new DigestIssue.LineEdit(
                        target.project(), line, Text.of(original.get().words()), words, by, at);
        return change(workspace, target, by, at, issue -> issue.edited(edit));
    }

    private DigestOutcome change(
            WorkspaceId workspace,
            ReleaseTarget target,
            UserId by,
            Instant at,
            UnaryOperator<DigestIssue> change) {
        var plan = plans.find(workspace, target.plan());
        if (plan.filter(found -> isOwn(found, target, by)).isEmpty()) {
            return new DigestOutcome.NotYours();
        }
        if (issues.find(workspace, target.issue()).isEmpty()) {
            return new DigestOutcome.NotYet(
                    IssueDates.next(plan.get(), at).map(IssueDates::previewAt));
        }
        var changed =
                issues.change(
                        workspace,
                        target.issue(),
                        issue -> isOver(issue, at) ? issue : change.apply(issue));
        return isOver(changed, at)
                ? new DigestOutcome.TooLate(changed)
                : new DigestOutcome.Done(changed);
    }

    private static boolean isOver(DigestIssue issue, Instant at) {
        return issue.stage().isFinal() || !issue.sealAt().isAfter(at);
    }

    private boolean isOwn(DigestPlan plan, ReleaseTarget target, UserId by) {
        return ownProjects(plan, by).stream()
                .anyMatch(project -> project.id().equals(target.project()));
    }

    private List<Project> ownProjects(DigestPlan plan, UserId user) {
        return plan.projects().stream()
                .flatMap(id -> projects.find(plan.workspace(), id).stream())
                .filter(project -> !project.archived())
                .filter(project -> speaksFor(project, user))
                .toList();
    }

    private boolean speaksFor(Project project, UserId user) {
        return access.decide(
                        new Actor(project.workspace(), user),
                        Permission.RELEASE_DIGEST,
                        new Subject.OfProject(project))
                .allowed();
    }

    private Optional<DigestIssue> open(DigestPlan plan) {
        return issues.latest(plan.workspace(), plan.id(), 2).stream()
                .filter(issue -> !issue.stage().isFinal())
                .findFirst();
    }

    private DigestIssue planned(DigestPlan plan, Instant now) {
        return IssueDates.next(plan, now)
                .orElseGet(() -> IssueDates.at(plan, now))
                .issue(
                        plan,
                        issues.latestSealed(plan.workspace(), plan.id()),
                        new Stage.Prepared());
    }
}
