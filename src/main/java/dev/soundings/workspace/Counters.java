package dev.soundings.workspace;

import dev.soundings.chat.WorkspaceId;

/**
 * Numbers for people to say, such as the 14 of {@code R-14}: rising within a workspace, gaps
 * allowed.
 */
public interface Counters {
    int next(WorkspaceId workspace, String name);
}
