package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All wins. */
public interface Wins {
    /** False when the id is there already. */
    boolean insert(Win win);

    Optional<Win> find(WorkspaceId workspace, EntryId id);

    /** By {@code W-3}. */
    Optional<Win> labelled(WorkspaceId workspace, int number);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    Win change(WorkspaceId workspace, EntryId id, UnaryOperator<Win> change);

    /** Proposed and landed ones, the latest first; both dates included. */
    List<Win> landedBetween(WorkspaceId workspace, ProjectId project, LocalDate from, LocalDate to);

    /** Of all workspaces: those with {@link Win#isUntold something to tell}. */
    List<Win> untold(int most);
}
