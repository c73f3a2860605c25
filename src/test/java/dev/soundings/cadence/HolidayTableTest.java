package dev.soundings.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class HolidayTableTest {

    @Test
    void knowsTheHolidaysOfEachCountryByName() {
        HolidayTable japan =
                HolidayTable.parse(
                        "JP", List.of("# Japan", "", "2027-02-11 National Foundation Day"));
        HolidayTable portugal = HolidayTable.parse("PT", List.of("2027-06-10\tPortugal Day"));

        Holidays both = japan.with(portugal);

        assertThat(both.nameOn(LocalDate.of(2027, 2, 11), "JP"))
                .contains("National Foundation Day");
        assertThat(both.nameOn(LocalDate.of(2027, 6, 10), "PT")).contains("Portugal Day");
        assertThat(both.nameOn(LocalDate.of(2027, 6, 10), "JP")).isEmpty();
        assertThat(both.nameOn(LocalDate.of(2027, 6, 10), "XX")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-30 Carnival",
                "11 Feb 2027 Foundation Day",
                "2027-02-12",
                "2027-01-01 Again"
            })
    void malformedLineIsRefusedWithItsNumber(String line) {
        List<String> lines = List.of("# Nowhere", "2027-01-01 New Year's Day", line);

        MalformedHolidays refused =
                catchThrowableOfType(
                        MalformedHolidays.class, () -> HolidayTable.parse("XX", lines));

        assertThat(refused.region()).isEqualTo("XX");
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.text()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "JP, 2027-02-11, National Foundation Day",
        "JP, 2026-09-22, Citizens' Holiday",
        "DE, 2027-05-06, Ascension Day",
        "PT, 2028-06-15, Corpus Christi",
        "US, 2026-11-26, Thanksgiving Day",
        "US, 2027-12-31, New Year's Day (observed)",
        "GB, 2027-12-28, Boxing Day (substitute)",
        "BR, 2026-11-20, Black Awareness Day",
        "IN, 2028-01-26, Republic Day"
    })
    void shipsWithTheNationalHolidaysOfSevenCountries(String region, LocalDate date, String name)
            throws IOException {
        assertThat(HolidayTable.parse(region, shipped(region)).nameOn(date, region)).contains(name);
    }

    private static List<String> shipped(String region) throws IOException {
        String path = "/config/holidays/" + region + ".txt";
        try (InputStream file = HolidayTableTest.class.getResourceAsStream(path)) {
            return new String(
                            Objects.requireNonNull(file, path).readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
