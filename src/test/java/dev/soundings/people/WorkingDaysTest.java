package dev.soundings.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.Profile;
import dev.soundings.holiday.FewHolidays;
import dev.soundings.holiday.HolidayName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

class WorkingDaysTest {
    private static final LocalDate THURSDAY = SampleWorld.THURSDAY;

    private final WorkingDays days =
            new WorkingDays(FewHolidays.of("JP", "2027-02-11 National Foundation Day"));

    @Test
    void aHolidayCountsOnlyWhereItIsOne() {
        assertThat(days.dayOff(SampleWorld.person(SampleWorld.YUKI), THURSDAY))
                .contains(
                        new DayOff.Holiday(
                                new HolidayName.Written("National Foundation Day"), "JP"));
        assertThat(days.dayOff(SampleWorld.person(SampleWorld.TOM), THURSDAY)).isEmpty();
        assertThat(days.dayOff(SampleWorld.person(SampleWorld.YUKI), THURSDAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void aCountryOfWhichNothingIsKnownIsNoCountryWithoutHolidays() {
        assertThat(days.unknownRegion(met("Asia/Shanghai"))).contains("CN");
        assertThat(days.unknownRegion(met("Asia/Tokyo"))).isEmpty();
        assertThat(days.unknownRegion(met("Africa/Nairobi"))).isEmpty();
        assertThat(days.unknownRegion(met("UTC"))).isEmpty();
    }

    @Test
    void theCountryOfTheZoneServesUntilSomebodyTellsAnother() {
        var unasked = met("Asia/Tokyo");

        assertThat(days.dayOff(unasked, THURSDAY)).isPresent();
        assertThat(days.dayOff(unasked.preferring(Preferences.usual().inRegion("DE")), THURSDAY))
                .isEmpty();
    }

    @Test
    void whoIsAwayIsOffFromTheFirstDayToTheLast() {
        var tom =
                SampleWorld.person(SampleWorld.TOM)
                        .away(new Absence(THURSDAY, THURSDAY.plusDays(1)));

        assertThat(days.dayOff(tom, THURSDAY.minusDays(1))).isEmpty();
        assertThat(days.dayOff(tom, THURSDAY)).contains(new DayOff.Away());
        assertThat(days.dayOff(tom, THURSDAY.plusDays(1))).contains(new DayOff.Away());
    }

    @Test
    void aWeekendIsNoWorkingDay() {
        assertThat(days.dayOff(SampleWorld.person(SampleWorld.TOM), THURSDAY.plusDays(2)))
                .contains(new DayOff.NotAWorkingDay());
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, JP",
        "Europe/Berlin, DE",
        "Europe/Lisbon, PT",
        "Europe/London, GB",
        "America/New_York, US",
        "Asia/Kolkata, IN",
        "UTC, ''",
        "Etc/GMT+5, ''",
        "+02:00, ''"
    })
    void aZoneHasACountryOrNone(String zone, String region) {
        assertThat(WorkingDays.region(met(zone)).orElse("")).isEqualTo(region);
    }

    private static Person met(String zone) {
        return Person.met(
                SampleWorld.ROOM,
                new Profile(
                        SampleWorld.YUKI,
                        "Yuki",
                        Optional.of(ZoneId.of(zone)),
                        Locale.ENGLISH,
                        Profile.Kind.MEMBER,
                        true));
    }
}
