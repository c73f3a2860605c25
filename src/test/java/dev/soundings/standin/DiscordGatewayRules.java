package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Who may identify, and how often: a thousand times a day, each five seconds after the last.
 * Privileged intents are refused until they are switched on in the portal.
 *
 * @see <a
 *     href="https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes">Discord:
 *     close codes</a>
 */
final class DiscordGatewayRules {
    private static final int BUDGET = 1_000;

    private final InstantSource time;
    private String token = "standin.bot.token";
    private int privileged;
    private Duration between = Duration.ofSeconds(5);
    private Duration heartbeat = Duration.ofMillis(41_250);
    private Instant lastIdentify = Instant.EPOCH;
    private int budget = BUDGET;
    private int identified;

    DiscordGatewayRules(InstantSource time) {
        this.time = time;
    }

    /** What an attempt to identify earns. */
    sealed interface Verdict {}

    record Welcome() implements Verdict {}

    record TooFast() implements Verdict {}

    record Closed(int code, String why) implements Verdict {}

    Verdict identify(JsonNode data) {
        identified++;
        budget--;
        if (!knows(DiscordJson.text(data, "token"))) {
            return new Closed(4004, "Authentication failed");
        }
        if (!data.path("intents").isIntegralNumber() || !data.has("properties")) {
            return new Closed(4013, "Invalid intent(s)");
        }
        var shard = data.path("shard");
        if (shard.isArray() && shard.path(0).asInt() >= shard.path(1).asInt()) {
            return new Closed(4010, "Invalid shard");
        }
        int asked = DiscordIntent.privilegedOf(data.path("intents").asInt());
        if ((asked & ~privileged) != 0) {
            return new Closed(4014, "Disallowed intent(s)");
        }
        var now = time.instant();
        boolean tooFast = now.isBefore(lastIdentify.plus(between));
        lastIdentify = now;
        return tooFast ? new TooFast() : new Welcome();
    }

    boolean knows(String given) {
        return token.equals(given);
    }

    String token() {
        return token;
    }

    void token(String now) {
        token = now;
    }

    void switchOn(DiscordIntent intent) {
        privileged |= intent.bit();
    }

    boolean isOn(DiscordIntent intent) {
        return intent.in(privileged);
    }

    Duration heartbeat() {
        return heartbeat;
    }

    void heartbeat(Duration every) {
        heartbeat = every;
    }

    /** Less than Discord's five seconds, for tests that restart what they test. */
    void between(Duration identifies) {
        between = identifies;
    }

    void budget(int left) {
        budget = left;
    }

    int budget() {
        return budget;
    }

    int identified() {
        return identified;
    }
}
