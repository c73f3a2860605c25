package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each method may be called: its tier a minute, and a message a second and channel with
 * short bursts. The tiers are Slack's own data where that is at hand ({@code
 * SOUNDINGS_VENDOR_DATA}), else those of the methods we call, from its documentation.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">rate limits</a>
 */
final class SlackRates {
    private static final Map<String, Integer> A_MINUTE =
            Map.of("Tier1", 1, "Tier2", 20, "Tier3", 50, "Tier4", 100);

    /** "Several hundred" messages a minute. */
    private static final int MESSAGES_A_MINUTE = 300;

    /** Slack allows short bursts, and does not say how long. */
    private static final int BURST = 10;

    private static final Map<String, String> DOCUMENTED =
            Map.ofEntries(
                    Map.entry("apps.connections.open", "Tier1"),
                    Map.entry("chat.postEphemeral", "Tier4"),
                    Map.entry("chat.update", "Tier3"),
                    Map.entry("chat.delete", "Tier3"),
                    Map.entry("views.open", "Tier4"),
                    Map.entry("views.push", "Tier4"),
                    Map.entry("views.update", "Tier4"),
                    Map.entry("views.publish", "Tier4"),
                    Map.entry("users.info", "Tier4"),
                    Map.entry("users.list", "Tier2"),
                    Map.entry("conversations.info", "Tier3"),
                    Map.entry("conversations.list", "Tier2"),
                    Map.entry("conversations.members", "Tier4"),
                    Map.entry("conversations.history", "Tier3"),
                    Map.entry("conversations.replies", "Tier3"),
                    Map.entry("conversations.open", "Tier3"),
                    Map.entry("usergroups.list", "Tier2"),
                    Map.entry("usergroups.users.list", "Tier2"),
                    Map.entry("files.getUploadURLExternal", "Tier4"),
                    Map.entry("files.completeUploadExternal", "Tier4"));

    private final Map<String, String> tiers = new HashMap<>(DOCUMENTED);
    private final Map<String, Bucket> buckets = new HashMap<>();
    private boolean off;

    SlackRates() {
        vendorData().ifPresent(json -> json.propertyStream().forEach(tier -> put(tier)));
    }

    private void put(Map.Entry<String, JsonNode> tier) {
        tiers.put(tier.getKey(), tier.getValue().asString(""));
    }

    /** For a measurement of the bot, not of its patience. */
    synchronized void off() {
        off = true;
    }

    String tier(String method) {
        return tiers.getOrDefault(method, "");
    }

    /**
     * @return how long the caller has to stay away, if it comes too often
     */
    synchronized Optional<Duration> spend(String method, String channel, Instant now) {
        if (off) {
            return Optional.empty();
        }
        if (method.equals("chat.postMessage")) {
            return bucket(method, MESSAGES_A_MINUTE, MESSAGES_A_MINUTE / 60.0)
                    .spend(now)
                    .or(() -> bucket(method + "/" + channel, BURST, 1).spend(now));
        }
        var perMinute = A_MINUTE.get(tier(method));
        return perMinute == null
                ? Optional.empty()
                : bucket(method, Math.max(perMinute, BURST), perMinute / 60.0).spend(now);
    }

    private Bucket bucket(String key, double holds, double aSecond) {
        return buckets.computeIfAbsent(key, _ -> new Bucket(holds, aSecond));
    }

    private static Optional<JsonNode> vendorData() {
        return Optional.ofNullable(System.getenv("SOUNDINGS_VENDOR_DATA"))
                .map(folder -> Path.of(folder, "slack", "rate_limit_tiers.json"))
                .filter(Files::exists)
                .flatMap(file -> {
                    try {
                        return SlackJson.parsed(Files.readString(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static final class Bucket {
        private final double holds;
        private final double aSecond;
        private double left;
        private Instant filled = Instant.MIN;

        Bucket(double holds, double aSecond) {
            this.holds = holds;
            this.aSecond = aSecond;
            this.left = holds;
        }

        Optional<Duration> spend(Instant now) {
            if (filled.isBefore(now)) {
                double more =
                        filled.equals(Instant.MIN)
                                ? holds
                                : Duration.between(filled, now).toMillis() / 1000.0 * aSecond;
                left = Math.min(holds, left + more);
                filled = now;
            }
            if (left >= 1) {
                left--;
                return Optional.empty();
            }
            return Optional.of(Duration.ofSeconds((long) Math.ceil((1 - left) / aSecond)));
        }
    }
}
