package dev.soundings.command;

import dev.soundings.chat.WorkspaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

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

    /** Whether a page that is composed now would have to wait too long. */
    synchronized boolean isFull(WorkspaceId workspace, Instant now) {
        return free(workspace, now).isAfter(now.plus(LONGEST));
    }

    /** Takes the next place. */
    synchronized Instant next(WorkspaceId workspace, Instant now) {
        var at = free(workspace, now);
        next.put(workspace, at.plus(BETWEEN));
        return at;
    }

    private Instant free(WorkspaceId workspace, Instant now) {
        var free = next.getOrDefault(workspace, now);
        return free.isBefore(now) ? now : free;
    }
}
