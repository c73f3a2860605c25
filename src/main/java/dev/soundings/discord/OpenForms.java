package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The forms that people have open, as Discord shows them in pieces. In memory only: what was sent
 * of them is kept as a draft as well, so that nothing is lost with the process.
 */
final class OpenForms {
    static final Duration LIFE = Duration.ofMinutes(60);

    private static final int MOST = 5_000;
    private static final int KEY = 22;

    private final Map<String, Open> forms = new LinkedHashMap<>();

    /** Short enough for a button. */
    static String key(WorkspaceId workspace, UserId user, ActionId submit) {
        var print = Marks.print("%s %s %s".formatted(workspace, user, submit));
        return Base64.getUrlEncoder().encodeToString(print).substring(0, KEY);
    }

    synchronized void keep(String key, FormProgress progress, Instant now) {
        forms.remove(key);
        forms.put(key, new Open(progress, now.plus(LIFE)));
        forms.values().removeIf(open -> open.until().isBefore(now));
        if (forms.size() > MOST) {
            forms.remove(forms.keySet().iterator().next());
        }
    }

    synchronized Optional<FormProgress> find(String key, Instant now) {
        return Optional.ofNullable(forms.get(key))
                .filter(open -> now.isBefore(open.until()))
                .map(Open::progress);
    }

    synchronized void drop(String key) {
        forms.remove(key);
    }

    private record Open(FormProgress progress, Instant until) {}
}
