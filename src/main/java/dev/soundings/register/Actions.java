package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.util.List;
import java.util.Optional;

/** All actions. */
public interface Actions extends Entries<Action> {
    /** By {@code A-5}. */
    Optional<Action> labelled(WorkspaceId workspace, int number);

    /** In every state, by number. */
    List<Action> ofProject(WorkspaceId workspace, ProjectId project);

    /** Open ones that {@code owner} has accepted, by number. */
    List<Action> openOf(WorkspaceId workspace, UserId owner);

    /** Open ones that {@code user} was asked to own and has not answered, by number. */
    List<Action> offeredTo(WorkspaceId workspace, UserId user);

    /** Of all workspaces: open ones that somebody was asked to own and has not answered. */
    List<Action> askingForAnOwner(int most);

    /** Of all workspaces: those with {@link Action#isUntold something to tell}. */
    List<Action> untold(int most);
}
