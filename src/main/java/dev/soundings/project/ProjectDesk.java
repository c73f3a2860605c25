package dev.soundings.project;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectOutcome.BadName;
import dev.soundings.project.ProjectOutcome.Done;
import dev.soundings.project.ProjectOutcome.NameTaken;
import dev.soundings.project.ProjectOutcome.PurposeMissing;
import dev.soundings.workspace.StableId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Changes projects for people. Each wish can come twice and is done once. Whether somebody may wish
 * it was decided before.
 */
public final class ProjectDesk {
    private final Projects projects;

    public ProjectDesk(Projects projects) {
        this.projects = projects;
    }

    /** Whoever creates it owns it. */
    public ProjectOutcome create(
            WorkspaceId workspace,
            EventId event,
            String name,
            String department,
            UserId owner,
            Instant at) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > Project.LONGEST_NAME) {
            return new BadName();
        }
        var id = new ProjectId(StableId.of(workspace, event));
        var project = Project.created(workspace, id, stripped, department.strip(), owner, at);
        if (projects.insert(project)) {
            return new Done(project);
        }
        return projects.find(workspace, id)
                .<ProjectOutcome>map(Done::new)
                .orElseGet(() -> new NameTaken(stripped));
    }

    /** What was said under the former name stays with it. */
    public ProjectOutcome rename(WorkspaceId workspace, ProjectId id, String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > Project.LONGEST_NAME) {
            return new BadName();
        }
        return projects.rename(workspace, id, stripped)
                ? new Done(projects.find(workspace, id).orElseThrow())
                : new NameTaken(stripped);
    }

    /** Its owner stays: nobody becomes one without their own tap. */
    public ProjectOutcome staff(
            WorkspaceId workspace,
            ProjectId id,
            Optional<UserId> deputy,
            Optional<UserId> sponsor,
            Set<UserId> members,
            Set<UserId> observers) {
        return new Done(
                projects.change(
                        workspace,
                        id,
                        project ->
                                project.staffed(
                                        project.owner(), deputy, sponsor, members, observers)));
    }

    public ProjectOutcome place(
            WorkspaceId workspace,
            ProjectId id,
            String department,
            Optional<ChannelId> channel,
            Optional<LocalDate> endsOn) {
        return new Done(
                projects.change(
                        workspace,
                        id,
                        project -> project.placed(department.strip(), channel, endsOn)));
    }

    /** Nobody is asked about it any more; what it learned stays. */
    public ProjectOutcome archive(WorkspaceId workspace, ProjectId id) {
        return new Done(projects.change(workspace, id, Project::archive));
    }

    /** A new version of the why card, unless it says what the present one says. */
    public ProjectOutcome explain(
            WorkspaceId workspace, ProjectId id, WhyDraft draft, UserId by, Instant at) {
        if (draft.purpose().isBlank()) {
            return new PurposeMissing();
        }
        return new Done(
                projects.change(workspace, id, project -> explained(project, draft, by, at)));
    }

    private static Project explained(Project project, WhyDraft draft, UserId by, Instant at) {
        if (project.why().filter(draft::says).isPresent()) {
            return project;
        }
        return project.explainedBy(
                new WhyCard(
                        project.cards().size() + 1,
                        draft.purpose(),
                        draft.problem(),
                        draft.whoBenefits(),
                        draft.priority(),
                        draft.measure(),
                        by,
                        at,
                        draft.changeReason()));
    }
}
