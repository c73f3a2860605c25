package dev.soundings.workspace;

import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All workspaces. */
public interface Workspaces {
    /** False when it is there already, which stays as it is. */
    boolean insert(Workspace workspace);

    Optional<Workspace> find(WorkspaceId id);

    /**
     * Changes it in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    Workspace change(WorkspaceId id, UnaryOperator<Workspace> change);

    List<Workspace> all();
}
