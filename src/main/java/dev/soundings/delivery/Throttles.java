package dev.soundings.delivery;

import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Until when a platform wants to hear nothing from a workspace. What is claimed meanwhile is
 * planned for that instant, so the entries remember it over a restart.
 */
final class Throttles {
    private final Map<WorkspaceId, Instant> blocked = new ConcurrentHashMap<>();

    void block(WorkspaceId workspace, Instant until) {
        blocked.merge(workspace, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    Optional<Instant> blockedUntil(WorkspaceId workspace, Instant now) {
        return Optional.ofNullable(blocked.get(workspace)).filter(until -> until.isAfter(now));
    }
}
