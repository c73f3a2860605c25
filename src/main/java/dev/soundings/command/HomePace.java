package dev.soundings.command;

import dev.soundings.chat.WorkspaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a workspace's next home may be published: one a second, because Slack takes about a hundred
 * a minute and those that people open themselves come on top.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/views.publish">Slack: views.publish</a>
 */
final class HomePace {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Whoever would wait longer gets a new page as soon as they open it. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Map<WorkspaceId, Instant> next = new HashMap<>();

    synchronized Optional<Instant> next(WorkspaceId workspace, Instant now) {
        var free = next.getOrDefault(workspace, now);
        var at = free.isBefore(now) ? now : free;
        if (at.isAfter(now.plus(LONGEST))) {
            return Optional.empty();
        }
        next.put(workspace, at.plus(BETWEEN));
        return Optional.of(at);
    }
}
