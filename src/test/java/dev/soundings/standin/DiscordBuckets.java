package dev.soundings.standin;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Rate limits: a bucket for each method and route with its top-level id, and fifty requests a
 * second for the bot as a whole, from which interactions are exempt. The numbers of a bucket are
 * what has been seen of Discord, which promises none; a client reads them from the headers.
 *
 * @see <a href="https://discord.com/developers/docs/topics/rate-limits">Discord: rate limits</a>
 */
final class DiscordBuckets {
    private static final int GLOBAL = 50;
    private static final long SECOND = 1_000_000_000L;

    private final LongSupplier nanos;
    private final Map<String, Window> windows = new HashMap<>();
    private Duration window = Duration.ofSeconds(5);
    private int size = 5;

    DiscordBuckets(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private static final class Window {
        private long endsAt;
        private int left;
    }

    /**
     * Where a call stands.
     *
     * @param resetAfter seconds until the bucket is full again
     */
    record Standing(
            String bucket, int limit, int left, double resetAfter, boolean over, boolean global) {}

    /** How many calls of a kind a bucket holds, and how soon it is full again. */
    synchronized void hold(int calls, Duration every) {
        size = calls;
        window = every;
    }

    synchronized Standing spend(DiscordCall call) {
        if (!isInteraction(call)) {
            var all = window("global", GLOBAL, SECOND);
            if (all.left == 0) {
                return standing("global", GLOBAL, all, true, true);
            }
            all.left--;
        }
        var key = key(call);
        var own = window(key, size, window.toNanos());
        if (own.left == 0) {
            return standing(key, size, own, true, false);
        }
        own.left--;
        return standing(key, size, own, false, false);
    }

    private Window window(String key, int limit, long length) {
        var found = windows.computeIfAbsent(key, _ -> new Window());
        if (nanos.getAsLong() - found.endsAt >= 0) {
            found.endsAt = nanos.getAsLong() + length;
            found.left = limit;
        }
        return found;
    }

    private Standing standing(String key, int limit, Window at, boolean over, boolean global) {
        double seconds = (at.endsAt - nanos.getAsLong()) / (double) SECOND;
        return new Standing(hash(key), limit, at.left, Math.max(seconds, 0.001), over, global);
    }

    private static boolean isInteraction(DiscordCall call) {
        return call.template().startsWith("/interactions/")
                || call.template().startsWith("/webhooks/");
    }

    private static String key(DiscordCall call) {
        var top =
                call.place("channel_id")
                        + call.place("guild_id")
                        + call.place("webhook_token")
                        + call.place("interaction_token");
        return call.request().method() + " " + call.template() + " " + top;
    }

    private static String hash(String key) {
        return Integer.toHexString(key.hashCode());
    }
}
