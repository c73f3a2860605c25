package dev.soundings.discord;

import dev.soundings.chat.Delivery;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Calls of Discord while this process has the line and Discord is not tired of us; what becomes of
 * each is said in the words of a delivery.
 */
final class Calls {
    /** Until the process that has the line takes the message over, or the line is there. */
    static final Duration WITHOUT_LINE = Duration.ofSeconds(3);

    private final DiscordLine line;
    private final InstantSource time;
    private final InvalidRequests invalid = new InvalidRequests();

    Calls(DiscordLine line, InstantSource time) {
        this.line = line;
        this.time = time;
    }

    Delivery make(Call call) {
        var jda = line.jda();
        if (jda.isEmpty()) {
            return new Delivery.Throttled(WITHOUT_LINE);
        }
        var pause = invalid.pause(time.instant());
        if (pause.isPresent()) {
            return new Delivery.Throttled(pause.get());
        }
        var delivery = attempt(call, jda.get());
        invalid.count(delivery, time.instant());
        return delivery;
    }

    private static Delivery attempt(Call call, JDA jda) {
        try {
            return call.to(jda);
        } catch (RateLimitedException e) {
            return Refusals.of(e);
        } catch (RuntimeException e) {
            return Refusals.of(e);
        }
    }

    /** One call, or several that belong together. */
    interface Call {
        Delivery to(JDA jda) throws RateLimitedException;
    }
}
