package dev.soundings.project;

import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All projects. */
public interface Projects {
    /**
     * False when the id is there already, or another project that is not archived has the name; see
     * {@link Project#nameKey()}.
     */
    boolean insert(Project project);

    Optional<Project> find(WorkspaceId workspace, ProjectId id);

    /** Of those that are not archived: in any case, without blanks around it. */
    Optional<Project> named(WorkspaceId workspace, String name);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits. A
     * change never renames.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    Project change(WorkspaceId workspace, ProjectId id, UnaryOperator<Project> change);

    /**
     * False, and nothing is changed, when another project that is not archived has the name.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    boolean rename(WorkspaceId workspace, ProjectId id, String name);

    /** Those that are not archived, by name. */
    List<Project> current(WorkspaceId workspace);
}
