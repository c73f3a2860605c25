package dev.soundings.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an interaction allows the bot for a while: one modal for its {@code trigger_id} within three
 * seconds, five messages to its {@code response_url} within thirty minutes.
 *
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">interactions</a>
 */
final class SlackTickets {
    private static final Duration TRIGGER_LIVES = Duration.ofSeconds(3);
    private static final Duration ADDRESS_LIVES = Duration.ofMinutes(30);
    private static final int ADDRESS_USES = 5;

    private final SlackTeam team;
    private final Map<String, Trigger> triggers = new HashMap<>();
    private final Map<String, Address> addresses = new HashMap<>();

    SlackTickets(SlackTeam team) {
        this.team = team;
    }

    synchronized String trigger(String user) {
        var id = "%d.%d.standin".formatted(team.number(), team.number());
        triggers.put(id, new Trigger(user, team.now(), false));
        return id;
    }

    /**
     * @return who acted
     */
    synchronized String exchange(String trigger) {
        var known = triggers.get(trigger);
        if (known == null) {
            throw SlackRefusal.breach("invalid_trigger_id", "no such trigger");
        }
        if (known.used()) {
            throw SlackRefusal.breach("exchanged_trigger_id", "the trigger was used before");
        }
        if (known.at().plus(TRIGGER_LIVES).isBefore(team.now())) {
            throw SlackRefusal.breach("expired_trigger_id", "the trigger is older than 3 s");
        }
        triggers.put(trigger, new Trigger(known.user(), known.at(), true));
        return known.user();
    }

    /**
     * @param message whose button was pressed, if one was
     */
    synchronized String address(String user, String channel, Optional<SlackPost> message) {
        var id = "R" + team.number();
        addresses.put(id, new Address(user, channel, message, team.now(), 0));
        return id;
    }

    /** Takes one of its five uses. */
    synchronized Address use(String id) {
        var known = addresses.get(id);
        if (known == null) {
            throw SlackRefusal.breach("no_such_url", "no such response_url");
        }
        if (known.at().plus(ADDRESS_LIVES).isBefore(team.now())) {
            throw SlackRefusal.breach("expired_url", "the response_url is older than 30 minutes");
        }
        if (known.uses() >= ADDRESS_USES) {
            throw SlackRefusal.breach("used_url", "the response_url was used five times before");
        }
        addresses.put(
                id,
                new Address(
                        known.user(),
                        known.channel(),
                        known.message(),
                        known.at(),
                        known.uses() + 1));
        return known;
    }

    private record Trigger(String user, Instant at, boolean used) {}

    /** Where an answer to an interaction goes. */
    record Address(
            String user, String channel, Optional<SlackPost> message, Instant at, int uses) {}
}
