package dev.soundings.chat;

import java.time.Instant;

/**
 * Remembers which events were handled, for at least the 25 hours that platforms may repeat them.
 */
public interface SeenEvents {
    boolean wasHandled(WorkspaceId workspace, EventId event);

    /** Harmless when it was marked before. */
    void markHandled(WorkspaceId workspace, EventId event, Instant at);

    void forgetBefore(Instant before);
}
