package dev.soundings.discord;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

/** Tells who cannot be written to because they have left, and lets the house know of it. */
interface Leavers {
    boolean hasLeft(WorkspaceId workspace, UserId user);
}
