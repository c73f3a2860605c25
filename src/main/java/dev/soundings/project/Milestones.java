package dev.soundings.project;

import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The milestones of all projects. */
public interface Milestones {
    /**
     * False when the id is there already, or another milestone of the project that is not dropped
     * has the name; see {@link Milestone#nameKey()}.
     */
    boolean insert(Milestone milestone);

    Optional<Milestone> find(WorkspaceId workspace, MilestoneId id);

    /** Of all projects and not dropped: in any case, without blanks around it. */
    List<Milestone> named(WorkspaceId workspace, String name);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits. A
     * change never renames.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    Milestone change(WorkspaceId workspace, MilestoneId id, UnaryOperator<Milestone> change);

    /**
     * False, and nothing is changed, when another milestone of its project has the name.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    boolean rename(WorkspaceId workspace, MilestoneId id, String name);

    /** Planned and done ones of a project, by date, then by name. */
    List<Milestone> of(WorkspaceId workspace, ProjectId project);
}
