package dev.soundings.project;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Set;

/**
 * Projects about which something was stored since somebody last looked: the project itself, a
 * check-in, a round, a risk, a win, a decision, an action, a milestone. Whoever shows projects
 * looks here, so that nothing need be shown again by the clock. Which of them changed is not kept,
 * because whoever looks reads it anyway.
 */
public interface ProjectChanges {
    /** Of all workspaces. */
    List<Change> unseen(int most);

    /** Nothing happens when more was stored meanwhile: that is still to be looked at. */
    void seen(Change change);

    /**
     * @param concerned who is in what was stored, or was before; of everybody else the project says
     *     itself what they have to do with it
     * @param number counts all that was ever stored about the project
     */
    record Change(WorkspaceId workspace, ProjectId project, Set<UserId> concerned, long number) {
        public Change {
            concerned = Set.copyOf(concerned);
        }
    }
}
