package dev.soundings.standin;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Snowflakes: the milliseconds since 2015 above 22 bits, so that an id tells when it was made. They
 * follow the real clock, because clients work out from an interaction's id how long its token still
 * lives.
 *
 * @see <a href="https://discord.com/developers/docs/reference#snowflakes">Discord: snowflakes</a>
 */
final class DiscordIds {
    private static final long EPOCH = 1_420_070_400_000L;

    private final InstantSource time;
    private long last;

    DiscordIds(InstantSource time) {
        this.time = time;
    }

    synchronized String next() {
        last = Math.max(last + 1, (time.millis() - EPOCH) << 22);
        return String.valueOf(last);
    }

    static Instant madeAt(String id) {
        return Instant.ofEpochMilli((Long.parseLong(id) >> 22) + EPOCH);
    }
}
