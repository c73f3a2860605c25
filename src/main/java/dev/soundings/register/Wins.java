package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All wins. */
public interface Wins extends Entries<Win> {
    /** By {@code W-3}. */
    Optional<Win> labelled(WorkspaceId workspace, int number);

    /** Proposed and landed ones, the latest first; both dates included. */
    List<Win> landedBetween(WorkspaceId workspace, ProjectId project, LocalDate from, LocalDate to);

    /** Of all workspaces: those with {@link Win#isUntold something to tell}. */
    List<Win> untold(int most);
}
