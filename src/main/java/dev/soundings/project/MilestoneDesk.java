package dev.soundings.project;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Milestone.State;
import dev.soundings.project.MilestoneOutcome.Done;
import dev.soundings.project.MilestoneOutcome.EndedBefore;
import dev.soundings.project.MilestoneOutcome.NameTaken;
import dev.soundings.project.MilestoneOutcome.Unknown;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Changes milestones for people. Each wish can come twice and is done once. Whether somebody may
 * wish it was decided before.
 */
public final class MilestoneDesk {
    private final Milestones milestones;

    public MilestoneDesk(Milestones milestones) {
        this.milestones = milestones;
    }

    /**
     * @param name of at most {@link Milestone#LONGEST_NAME} characters, not blank
     */
    public MilestoneOutcome add(
            Project project,
            String name,
            Milestone.Kind kind,
            LocalDate date,
            UserId by,
            EventId event,
            Instant at) {
        var id = new MilestoneId(StableId.of(project.workspace(), event));
        var milestone =
                Milestone.planned(
                        project.workspace(), id, project.id(), name.strip(), kind, date, by, at);
        if (milestones.insert(milestone)) {
            return new Done(milestone);
        }
        return milestones
                .find(project.workspace(), id)
                .<MilestoneOutcome>map(Done::new)
                .orElseGet(() -> new NameTaken(milestone.name()));
    }

    /** A move to where it is already is none. */
    public MilestoneOutcome move(
            WorkspaceId workspace,
            MilestoneId id,
            LocalDate to,
            Text reason,
            UserId by,
            Instant at) {
        return change(
                workspace,
                id,
                State.PLANNED,
                milestone ->
                        milestone.isPlanned() && !milestone.date().equals(to)
                                ? milestone.movedTo(to, by, at, reason)
                                : milestone);
    }

    public MilestoneOutcome done(WorkspaceId workspace, MilestoneId id, UserId by, Instant at) {
        return end(workspace, id, State.DONE, by, at);
    }

    /** Its name is free again. */
    public MilestoneOutcome drop(WorkspaceId workspace, MilestoneId id, UserId by, Instant at) {
        return end(workspace, id, State.DROPPED, by, at);
    }

    /** Takes back that it is done. What was dropped stays so: its name may be in use again. */
    public MilestoneOutcome reopen(WorkspaceId workspace, MilestoneId id) {
        return change(
                workspace,
                id,
                State.PLANNED,
                milestone -> milestone.state() == State.DONE ? milestone.reopened() : milestone);
    }

    /** Its date is changed by {@link #move}, which asks why. */
    public MilestoneOutcome edit(
            WorkspaceId workspace, MilestoneId id, String name, Milestone.Kind kind) {
        var found = milestones.find(workspace, id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (found.get().state() == State.DROPPED) {
            return new EndedBefore(found.get());
        }
        return milestones.rename(workspace, id, name.strip())
                ? new Done(milestones.change(workspace, id, milestone -> milestone.ofKind(kind)))
                : new NameTaken(name.strip());
    }

    private MilestoneOutcome end(
            WorkspaceId workspace, MilestoneId id, State how, UserId by, Instant at) {
        return change(
                workspace,
                id,
                how,
                milestone -> milestone.isPlanned() ? milestone.ended(how, by, at) : milestone);
    }

    private MilestoneOutcome change(
            WorkspaceId workspace, MilestoneId id, State wanted, UnaryOperator<Milestone> change) {
        if (milestones.find(workspace, id).isEmpty()) {
            return new Unknown();
        }
        var milestone = milestones.change(workspace, id, change);
        return milestone.state() == wanted ? new Done(milestone) : new EndedBefore(milestone);
    }
}
