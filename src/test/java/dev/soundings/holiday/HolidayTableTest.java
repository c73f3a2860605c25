package dev.soundings.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class HolidayTableTest {

    @ParameterizedTest
    @CsvSource({
        "2027-06-14\tWorks holiday, 2027-06-14, Works holiday",
        "--02-23 Founder's Day, 2035-02-23, Founder's Day",
        "2nd-Mon-Oct Columbus Day, 2035-10-08, Columbus Day",
        "last-Mon-Aug Late summer, 2035-08-27, Late summer",
        "1st-Tue-Nov Cup Day, 2027-11-02, Cup Day"
    })
    void addsADayOfOneYearOrOfEveryYear(String line, LocalDate date, String name) {
        var corrected = corrected("PT", line);

        assertThat(corrected.nameOn(date, "PT")).contains(new HolidayName.Written(name));
        assertThat(corrected.nameOn(date.plusDays(1), "PT")).isEmpty();
    }

    @Test
    void takesADayAway() {
        var corrected = corrected("PT", "2027-06-10 -", "--12-08 -", "Corpus Christi = -");

        assertThat(corrected.nameOn(LocalDate.of(2027, 6, 10), "PT")).isEmpty();
        assertThat(corrected.nameOn(LocalDate.of(2028, 6, 10), "PT")).isPresent();
        assertThat(corrected.nameOn(LocalDate.of(2031, 12, 8), "PT")).isEmpty();
        assertThat(corrected.nameOn(LocalDate.of(2027, 5, 27), "PT")).isEmpty();
    }

    @Test
    void givesADayAnotherName() {
        var corrected = corrected("PT", "2027-12-25 Consoada", "National Day = Camões Day");

        assertThat(english(corrected, LocalDate.of(2027, 12, 25), "PT")).isEqualTo("Consoada");
        assertThat(english(corrected, LocalDate.of(2030, 6, 10), "PT")).isEqualTo("Camões Day");
    }

    @Test
    void aWholeTableCountsInsteadOfTheLibrary() {
        var own = corrected("PT", "only these days", "2027-06-14 Works holiday");

        assertThat(own.nameOn(LocalDate.of(2027, 6, 14), "PT")).isPresent();
        assertThat(own.nameOn(LocalDate.of(2027, 12, 25), "PT")).isEmpty();
    }

    @Test
    void makesACountryKnownThatTheLibraryDoesNotKnow() {
        var china = corrected("CN", "2027-02-06 Spring Festival");

        assertThat(china.isKnown("CN")).isTrue();
        assertThat(english(china, LocalDate.of(2027, 2, 6), "CN")).isEqualTo("Spring Festival");
    }

    @Test
    void whatIsSaidOfACountryCountsInItsPartsAndNotTheOtherWayRound() {
        var corrected =
                new CorrectedHolidays(
                        List.of(
                                table("DE-BY", "2027-07-05 -", "2027-07-06 Works outing"),
                                table("DE", "2027-07-05 Founder's Day")));

        assertThat(english(corrected, LocalDate.of(2027, 7, 5), "DE-BW"))
                .isEqualTo("Founder's Day");
        assertThat(corrected.nameOn(LocalDate.of(2027, 7, 5), "DE-BY")).isEmpty();
        assertThat(corrected.nameOn(LocalDate.of(2027, 7, 6), "DE-BY")).isPresent();
        assertThat(corrected.nameOn(LocalDate.of(2027, 7, 6), "DE")).isEmpty();
    }

    @Test
    void theLaterOfTwoTablesCorrectsTheEarlier() {
        var corrected =
                new CorrectedHolidays(
                        List.of(
                                table("PT", "2027-06-14 Packaged", "2027-06-15 Both"),
                                table("PT", "2027-06-14 -")));

        assertThat(corrected.nameOn(LocalDate.of(2027, 6, 14), "PT")).isEmpty();
        assertThat(corrected.nameOn(LocalDate.of(2027, 6, 15), "PT")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-30 Carnival",
                "--02-30 Carnival",
                "5th-Mon-Oct Carnival",
                "2nd-Mon-Okt Carnival",
                "11 Feb 2027 Foundation Day",
                "2027-02-12",
                "as DE-BY",
                "2027-01-01 Again"
            })
    void malformedLineIsRefusedWithItsPlaceAndTheCure(String line) {
        var lines = List.of("# Nowhere", "2027-01-01 New Year's Day", line);

        var refused =
                catchThrowableOfType(
                        MalformedHolidays.class, () -> HolidayTable.parse("XX", lines));

        assertThat(refused).hasMessageContaining("config/holidays/XX.txt, line 3: \"" + line);
        assertThat(refused.region()).isEqualTo("XX");
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.text()).isEqualTo(line);
        assertThat(refused.cure()).contains("2027-02-11 National Foundation Day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Germany", "de", "DE_BY"})
    void aFileThatIsCalledAfterNoRegionIsRefused(String file) {
        var refused =
                catchThrowableOfType(
                        MalformedHolidays.class, () -> HolidayTable.parse(file, List.of()));

        assertThat(refused.cure()).contains("DE-BY.txt");
    }

    private static CorrectedHolidays corrected(String region, String... lines) {
        return new CorrectedHolidays(List.of(table(region, lines)));
    }

    private static HolidayTable table(String region, String... lines) {
        return HolidayTable.parse(region, Arrays.asList(lines));
    }

    private static String english(Holidays holidays, LocalDate date, String region) {
        return holidays.nameOn(date, region).orElseThrow().in(Locale.ENGLISH);
    }
}
