package dev.soundings.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long the dispatcher holds, waits and works.
 *
 * @param lease how long an entry belongs to the process that claimed it
 * @param callTimeout how long a call to a platform can take, as its connection is configured
 * @param clockSkew how far the clocks of two processes may differ
 * @param batchSize how many entries one beat handles before other heartbeats have their turn
 */
@ConfigurationProperties("soundings.delivery")
record DeliveryProperties(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("10s") Duration callTimeout,
        @DefaultValue("2s") Duration clockSkew,
        @DefaultValue("100") int batchSize) {
    /** What a platform has processed, it shows by then. */
    private static final Duration UNTIL_SHOWN = Duration.ofSeconds(5);

    DeliveryProperties {
        if (!callTimeout.isPositive() || clockSkew.isNegative()) {
            throw new IllegalArgumentException(
                    "soundings.delivery.call-timeout must be positive, clock-skew not negative");
        }
        if (lease.compareTo(callTimeout.plus(clockSkew)) <= 0) {
            throw new IllegalArgumentException(
                    "soundings.delivery.lease must be longer than call-timeout and clock-skew"
                            + " together");
        }
        if (batchSize < 1) {
            throw new IllegalArgumentException("soundings.delivery.batch-size must be at least 1");
        }
    }

    /** From the begin of a call to the first look whether it had an effect. */
    Duration untilReadBack() {
        return callTimeout.plus(UNTIL_SHOWN);
    }
}
