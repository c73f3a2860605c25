package dev.soundings.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** What {@link Timeline} takes for granted about clocks; new zone data has to hold to it too. */
class ZoneAssumptionsTest {

    private static final Duration ONE_DATE = Duration.ofHours(24);
    private static final Instant FIRST =
            Calendar.FIRST.atStartOfDay().toInstant(ZoneOffset.UTC).minus(ONE_DATE);
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    @Test
    void noClockJumpsOverMoreThanADateNorGoesBackWithinADayOfAJump() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneRules rules = ZoneId.of(id).getRules();
            ZoneOffsetTransition next = rules.nextTransition(FIRST);
            while (next != null && next.getInstant().isBefore(LAST)) {
                ZoneOffsetTransition following = rules.nextTransition(next.getInstant());

                assertThat(next.getDuration()).as(id).isLessThanOrEqualTo(ONE_DATE);
                if (following != null && next.isGap() != following.isGap()) {
                    assertThat(Duration.between(next.getInstant(), following.getInstant()))
                            .as("%s after %s", id, next)
                            .isGreaterThan(ONE_DATE);
                }
                next = following;
            }
        }
    }
}
