package dev.soundings.insight;

import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * From where on something speaks against a project's health. A time is counted in whole days.
 *
 * @param grave the exposure, 1 to 25, of what is both likely and serious
 * @param graveUnowned how long such a risk may have no owner
 * @param graveUnreviewed how long its review may be overdue
 * @param unowned how long any risk that needs eyes may have no owner
 * @param unreviewed how long any review may be overdue
 * @param many this many risks that need eyes are too many at a time
 * @param endNear how long before the end risks that need eyes count
 * @param pastEnd how long after its end a project may go on before it is red
 * @param silent how often people may be asked without an answer
 * @param unexplained how long a new project may have no why card
 * @param unmeasured how long a why card may have no measure; after two weeks its owner is asked
 */
record HealthLimits(
        @DefaultValue("20") int grave,
        @DefaultValue("7d") Duration graveUnowned,
        @DefaultValue("14d") Duration graveUnreviewed,
        @DefaultValue("5d") Duration unowned,
        @DefaultValue("3d") Duration unreviewed,
        @DefaultValue("5") int many,
        @DefaultValue("14d") Duration endNear,
        @DefaultValue("14d") Duration pastEnd,
        @DefaultValue("2") int silent,
        @DefaultValue("7d") Duration unexplained,
        @DefaultValue("21d") Duration unmeasured) {
    HealthLimits {
        if (grave < 1 || grave > 25) {
            throw new IllegalArgumentException("soundings.insight.health.grave goes from 1 to 25");
        }
        var times =
                List.of(
                        graveUnowned,
                        graveUnreviewed,
                        unowned,
                        unreviewed,
                        endNear,
                        pastEnd,
                        unexplained,
                        unmeasured);
        if (times.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException(
                    "a time of soundings.insight.health is negative; write it as 14d");
        }
        if (many < 1 || silent < 1) {
            throw new IllegalArgumentException(
                    "soundings.insight.health.many and .silent must be at least 1");
        }
    }
}
