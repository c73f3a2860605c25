package dev.soundings.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * Who did something, where and when, as the platform vouches for it. Authority comes from {@code
 * workspace} and {@code user}, never from what the event says.
 *
 * @param message the message whose button was pressed, if it was one
 */
public record Origin(
        EventId event,
        WorkspaceId workspace,
        UserId user,
        Place place,
        Instant at,
        Optional<PostRef> message) {
    /** The same deed, about another message. */
    public Origin about(Optional<PostRef> other) {
        return new Origin(event, workspace, user, place, at, other);
    }
}
