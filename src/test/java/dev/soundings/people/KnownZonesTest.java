package dev.soundings.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;

class KnownZonesTest {
    @Test
    void findsAPlaceByTheBeginningOfItsName() {
        assertThat(KnownZones.matching("lis", 25)).startsWith(ZoneId.of("Europe/Lisbon"));
        assertThat(KnownZones.matching("new y", 25)).startsWith(ZoneId.of("America/New_York"));
        assertThat(KnownZones.matching("", 25)).hasSize(25).contains(ZoneId.of("Europe/London"));
        assertThat(KnownZones.matching("atlantis", 25)).isEmpty();
    }

    @Test
    void readsANameHoweverItIsWritten() {
        assertThat(KnownZones.named(" europe/lisbon ")).contains(ZoneId.of("Europe/Lisbon"));
        assertThat(KnownZones.named("America/New York")).contains(ZoneId.of("America/New_York"));
        assertThat(KnownZones.named("GMT+25")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-11T09:04:00Z", "2027-07-11T21:31:00Z"})
    void knowsAPlaceForEveryHourOfTheDay(String now) {
        for (int hour = 0; hour < 24; hour++) {
            assertThat(KnownZones.atHour(hour, Instant.parse(now), 25)).as("%d", hour).isNotEmpty();
        }
    }
}
