package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All risks and opportunities. */
public interface Risks extends Entries<Risk> {
    /** By {@code R-14} or {@code O-3}. */
    Optional<Risk> labelled(WorkspaceId workspace, Risk.Kind kind, int number);

    /**
     * What {@code actor} may see of a project, in every state and by number: those that are not
     * private, and private ones of which the actor is the reader or the raiser.
     */
    List<Risk> visibleTo(Actor actor, ProjectId project);

    /** Those that are not private, in every state, for what is told to others; by number. */
    List<Risk> ofProject(WorkspaceId workspace, ProjectId project);

    /**
     * Open ones that {@code owner} has accepted and whose review is due on {@code date} or before.
     */
    List<Risk> dueForReview(WorkspaceId workspace, UserId owner, LocalDate date);

    /** Of all workspaces: open ones that somebody was asked to own and has not answered. */
    List<Risk> askingForAnOwner(int most);

    /** Of all workspaces: those with {@link Risk#isUntold something to tell}. */
    List<Risk> untold(int most);
}
