package dev.soundings.discord;

import dev.soundings.chat.Delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Discord bars an address that sends 10,000 invalid requests within ten minutes. Half way there the
 * outbox stops; whoever waits for an answer goes on.
 *
 * @see <a href="https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit">
 *     Discord: invalid request limit</a>
 */
final class InvalidRequests {
    static final int MOST = 5_000;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Deque<Instant> seen = new ArrayDeque<>();

    synchronized void count(Delivery delivery, Instant now) {
        if (isInvalid(delivery)) {
            seen.addLast(now);
        }
    }

    /** How long to send nothing; empty while there is no need. */
    synchronized Optional<Duration> pause(Instant now) {
        while (!seen.isEmpty() && !seen.getFirst().plus(WINDOW).isAfter(now)) {
            seen.removeFirst();
        }
        return seen.size() < MOST
                ? Optional.empty()
                : Optional.of(Duration.between(now, seen.getFirst().plus(WINDOW)));
    }

    /** Answers 401, 403 and 429. */
    private static boolean isInvalid(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Throttled _ -> true;
            case Delivery.Refused(var reason) ->
                    switch (reason) {
                        case RECIPIENT_UNREACHABLE, NOT_IN_CHANNEL, NOT_AUTHORISED -> true;
                        case RECIPIENT_GONE, CHANNEL_GONE, MESSAGE_INVALID, POST_GONE, EXPIRED ->
                                false;
                    };
            case Delivery.Delivered _, Delivery.Paced _, Delivery.Uncertain _ -> false;
        };
    }
}
