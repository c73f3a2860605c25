package dev.soundings.access;

import dev.soundings.chat.Origin;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

/** Who wants to do something, as the platform vouches for it. */
public record Actor(WorkspaceId workspace, UserId user) {
    public static Actor of(Origin origin) {
        return new Actor(origin.workspace(), origin.user());
    }
}
