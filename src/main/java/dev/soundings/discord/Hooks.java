package dev.soundings.discord;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import net.dv8tion.jda.api.interactions.InteractionHook;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people did last, as far as Discord lets it be answered: for 15 minutes. In memory only, as a
 * token to write to somebody privately is nothing to store.
 */
final class Hooks {
    private static final Duration LIFE = Duration.ofMinutes(14);
    private static final int MOST = 5_000;

    private final Map<String, Kept> hooks = new LinkedHashMap<>();

    synchronized void keep(WorkspaceId workspace, UserId user, InteractionHook hook, Instant now) {
        var key = key(workspace, user);
        hooks.remove(key);
        hooks.put(key, new Kept(hook, now.plus(LIFE)));
        if (hooks.size() > MOST) {
            hooks.remove(hooks.keySet().iterator().next());
        }
    }

    synchronized Optional<InteractionHook> find(WorkspaceId workspace, UserId user, Instant now) {
        return Optional.ofNullable(hooks.get(key(workspace, user)))
                .filter(kept -> now.isBefore(kept.until()))
                .map(Kept::hook);
    }

    private static String key(WorkspaceId workspace, UserId user) {
        return workspace + "/" + user;
    }

    private record Kept(InteractionHook hook, Instant until) {}
}
