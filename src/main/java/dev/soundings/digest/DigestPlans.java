package dev.soundings.digest;

import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All digest plans. */
public interface DigestPlans {
    /** False when the id is there already. */
    boolean insert(DigestPlan plan);

    Optional<DigestPlan> find(WorkspaceId workspace, PlanId id);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    DigestPlan change(WorkspaceId workspace, PlanId id, UnaryOperator<DigestPlan> change);

    /** Active and paused ones, by name. */
    List<DigestPlan> of(WorkspaceId workspace);

    /** Active ones of all workspaces. */
    List<DigestPlan> active();
}
