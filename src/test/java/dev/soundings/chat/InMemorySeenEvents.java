package dev.soundings.chat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Remembers events as long as the test runs. */
public final class InMemorySeenEvents implements SeenEvents {
    private final Map<String, Instant> handled = new HashMap<>();

    @Override
    public synchronized boolean wasHandled(WorkspaceId workspace, EventId event) {
        return handled.containsKey(workspace + "/" + event);
    }

    @Override
    public synchronized void markHandled(WorkspaceId workspace, EventId event, Instant at) {
        handled.putIfAbsent(workspace + "/" + event, at);
    }

    @Override
    public synchronized void forgetBefore(Instant before) {
        handled.values().removeIf(before::isAfter);
    }
}
