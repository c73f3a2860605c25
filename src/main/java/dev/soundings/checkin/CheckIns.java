package dev.soundings.checkin;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All check-ins. */
public interface CheckIns {
    /** False when the id is there already. */
    boolean insert(CheckIn checkIn);

    Optional<CheckIn> find(WorkspaceId workspace, CheckInId id);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    CheckIn change(WorkspaceId workspace, CheckInId id, UnaryOperator<CheckIn> change);

    /** Active and paused ones. */
    List<CheckIn> of(WorkspaceId workspace, ProjectId project);

    /** In all workspaces. */
    List<CheckIn> active();
}
