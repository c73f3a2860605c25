package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All decisions. */
public interface Decisions extends Entries<Decision> {
    /** By {@code D-7}. */
    Optional<Decision> labelled(WorkspaceId workspace, int number);

    /** All of a project but those that were dropped, the newest first. */
    List<Decision> ofProject(WorkspaceId workspace, ProjectId project);

    /**
     * Those of {@code decidedBy} that are to be looked at again on {@code date} or before, the
     * earliest first.
     */
    List<Decision> dueForRevisit(WorkspaceId workspace, UserId decidedBy, LocalDate date);

    /** Of all workspaces: those with {@link Decision#isUntold something to tell}. */
    List<Decision> untold(int most);
}
