package dev.soundings.ops;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * {@code soundings.ops.*}.
 *
 * @param heartbeats whether this process does what time makes due; off, another one has to
 * @param pause between one round of heartbeats and the next
 * @param keepEvents how long a repeated event is known; platforms repeat for 25 hours
 * @param keepDrafts how long a form that was not submitted is filled in again
 */
@ConfigurationProperties("soundings.ops")
record OpsProperties(
        @DefaultValue("true") boolean heartbeats,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("48h") Duration keepEvents,
        @DefaultValue("7d") Duration keepDrafts) {
    private static final Duration REPEATED_FOR = Duration.ofHours(25);

    OpsProperties {
        if (!pause.isPositive()) {
            throw new IllegalArgumentException("soundings.ops.pause must be positive");
        }
        if (keepEvents.compareTo(REPEATED_FOR) < 0) {
            throw new IllegalArgumentException(
                    "soundings.ops.keep-events must be at least 25h: platforms repeat what they"
                            + " told for so long");
        }
        if (keepDrafts.isNegative()) {
            throw new IllegalArgumentException("soundings.ops.keep-drafts must not be negative");
        }
    }
}
