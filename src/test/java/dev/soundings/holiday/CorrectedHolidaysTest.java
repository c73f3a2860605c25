package dev.soundings.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.workspace.ConfigFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The library with the corrections that are shipped. */
class CorrectedHolidaysTest {
    private static final List<HolidayTable> SHIPPED =
            ConfigFiles.packaged("config/holidays", ".txt").entrySet().stream()
                    .map(file ->
                            HolidayTable.parse(file.getKey(), file.getValue().lines().toList()))
                    .toList();

    private final Holidays holidays = new CorrectedHolidays(SHIPPED);

    @ParameterizedTest
    @CsvSource({
        // Moving feasts, near and far.
        "DE, 2035-03-23, Good Friday",
        "DE, 2035-05-03, Ascension Day",
        "PT, 2028-06-15, Corpus Christi",
        "DE-BY, 2035-05-24, Corpus Christi",
        "DE-BY, 2035-01-06, Epiphany",
        "GR, 2027-05-03, Easter Monday",
        "SE, 2035-06-23, Midsummer Day",
        // Japan.
        "JP, 2027-02-11, National Foundation Day",
        "JP, 2026-09-22, Citizens' Holiday",
        "JP, 2027-03-22, Substitute holiday",
        "JP, 2026-05-06, Substitute holiday",
        "JP, 2035-02-12, Substitute holiday",
        "JP, 2035-02-23, Emperor's Birthday",
        "JP, 2035-03-21, Vernal Equinox Day",
        "JP, 2035-09-23, Autumnal Equinox Day",
        "JP, 2035-11-23, Labour Thanksgiving Day",
        // What is made up for on a weekday.
        "US, 2026-11-26, Thanksgiving Day",
        "US, 2027-12-31, New Year's Day",
        "US, 2028-01-01, New Year's Day",
        "US, 2035-10-08, Columbus Day",
        "GB, 2027-12-28, Boxing Day",
        "GB, 2035-08-27, Summer Bank Holiday",
        "GB-SCT, 2035-01-02, 2nd January",
        "GB-NIR, 2035-07-12, Battle of the Boyne",
        "AU-NSW, 2035-04-25, ANZAC day",
        // States and provinces.
        "IN, 2028-01-26, Republic Day",
        "IN, 2026-03-21, Eid al-Fitr",
        "IN-KA, 2035-11-01, Karnataka Rajyotsava",
        "IN-MH, 2035-05-01, Labour day",
        "BR, 2026-11-20, Black Awareness Day",
        "BR-SP, 2035-07-09, Constitutionalist Revolution",
        // Countries whose week begins on Sunday.
        "SA, 2035-09-23, National Day",
        "AE, 2035-12-02, National Day",
        "EG, 2035-10-06, Armed Forces Day"
    })
    void knowsCountriesAndTheirPartsInAnyYear(String region, LocalDate date, String name) {
        assertThat(holidays.nameOn(date, region).map(known -> known.in(Locale.ENGLISH)))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 2035-01-06",
        "IN, 2035-11-01",
        "IN-KA, 2035-11-05",
        "PT, 2027-02-09",
        "BR, 2027-02-09",
        "BR, 2027-02-10",
        "GB-SCT, 2035-03-26",
        "JP, 2027-12-23",
        "JP, 2024-11-05",
        "AR, 2027-08-17",
        "US, 2027-07-06"
    })
    void leavesOutWhatIsNoHolidayThere(String region, LocalDate date) {
        assertThat(holidays.nameOn(date, region)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BR", "DE", "GB", "IN", "JP", "PT", "US"})
    void agreesWithTheTablesThatPeopleHaveUsed(String region) throws IOException {
        var before = tableOf(region);
        var now = new TreeSet<LocalDate>();
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            if (holidays.nameOn(day, region).isPresent()) {
                now.add(day);
            }
        }

        var more = new TreeSet<>(now);
        more.removeAll(before);
        assertThat(now).as("none is missing").containsAll(before);
        assertThat(more).isEqualTo(new TreeSet<>(MORE.getOrDefault(region, Set.of())));
    }

    /** Easter Sundays in Brazil, and in India Eid al-Fitr. */
    private static final Map<String, Set<LocalDate>> MORE =
            Map.of(
                    "BR",
                    Set.of(
                            LocalDate.of(2026, 4, 5),
                            LocalDate.of(2027, 3, 28),
                            LocalDate.of(2028, 4, 16)),
                    "IN",
                    Set.of(
                            LocalDate.of(2026, 3, 21),
                            LocalDate.of(2027, 3, 10),
                            LocalDate.of(2028, 2, 27)));

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(holidays.isKnown("CN")).isFalse();
        assertThat(holidays.isKnown("ID")).isFalse();
        assertThat(holidays.isKnown("XX")).isFalse();
        assertThat(holidays.isKnown("NL")).isTrue();
        assertThat(holidays.isKnown("DE-BY")).isTrue();
        assertThat(holidays.nameOn(LocalDate.of(2027, 10, 1), "CN")).isEmpty();
    }

    @Test
    void aPartThatIsNotKnownHasTheHolidaysOfItsCountry() {
        assertThat(holidays.nameOn(LocalDate.of(2027, 12, 25), "DE-XX")).isPresent();
    }

    @Test
    void namesAreInTheLanguageOfTheReaderElseInEnglish() {
        var goodFriday = holidays.nameOn(LocalDate.of(2027, 3, 26), "DE").orElseThrow();

        assertThat(goodFriday.in(Locale.GERMANY)).isEqualTo("Karfreitag");
        assertThat(goodFriday.in(Locale.of("pt", "BR"))).isEqualTo("Sexta-feira Santa");
        assertThat(goodFriday.in(Locale.JAPAN)).isEqualTo("Good Friday");
    }

    @Test
    void everyHolidayOfEveryCountryHasAName() {
        var library = new HolidayLibrary();

        for (var country : Locale.getISOCountries()) {
            assertThat(library.days(country, 2027).values())
                    .as(country)
                    .allMatch(name -> !name.in(Locale.ENGLISH).contains("_"));
        }
    }

    @Test
    void everyNameThatACorrectionChangesIsOneOfTheLibrary() {
        for (var table : SHIPPED) {
            var names =
                    new HolidayLibrary()
                            .days(table.region(), 2027).values().stream()
                                    .map(name -> name.in(Locale.ENGLISH))
                                    .toList();
            assertThat(names).as(table.region()).containsAll(table.names().keySet());
        }
    }

    private static Set<LocalDate> tableOf(String region) throws IOException {
        var path = "/holidays/" + region + ".txt";
        try (var file = CorrectedHolidaysTest.class.getResourceAsStream(path)) {
            var text = Objects.requireNonNull(file, path).readAllBytes();
            var days = new TreeSet<LocalDate>();
            Arrays.stream(new String(text, StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> line.matches("\\d.*"))
                    .forEach(line -> days.add(LocalDate.parse(line.substring(0, 10))));
            return days;
        }
    }
}
