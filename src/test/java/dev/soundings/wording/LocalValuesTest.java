package dev.soundings.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

class LocalValuesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 12 | 12",
                "en | 1,234.5 | 1234.5",
                "en | 1234.50 | 1234.50",
                "en | 3,5 | 3.5",
                "de | 1.234,5 | 1234.5",
                "de | 1.234.567 | 1234567",
                "de | 12,5 | 12.5",
                "de | -3.5 | -3.5",
                "fr | 1 234,5 | 1234.5"
            })
    void readsNumbersAsTheyAreWritten(String language, String typed, BigDecimal number) {
        assertThat(LocalNumbers.read(typed, Locale.of(language))).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "", "1e9", "12 hours", "1,2,3", "99999999999999999999999999"})
    void readsNothingElseAsANumber(String typed) {
        assertThat(LocalNumbers.read(typed, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2027-02-14 | 2027-02-14",
                "en | 14 Feb | 2027-02-14",
                "en | Feb 14, 2028 | 2028-02-14",
                "en | 3rd of March 2027 | 2027-03-03",
                "en | 20 Dec | 2026-12-20",
                "en | 29 Feb | 2028-02-29",
                "de | 14. Februar | 2027-02-14",
                "de | 14.2. | 2027-02-14",
                "de | 1 March 2027 | 2027-03-01"
            })
    void readsDaysAsTheyAreWritten(String language, String typed, LocalDate day) {
        assertThat(LocalDays.read(typed, Locale.of(language), TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb", "soon", "2027-13-01", "14", "14 Foo", "45.2."})
    void readsNothingElseAsADay(String typed) {
        assertThat(LocalDays.read(typed, Locale.ENGLISH, TODAY)).isEmpty();
    }

    @Test
    void printsInTheReadersLanguage() {
        assertThat(LocalDays.print(TODAY, Locale.ENGLISH)).isEqualTo("11 Feb 2027");
        assertThat(LocalDays.print(TODAY, Locale.GERMAN)).isEqualTo("11.02.2027");
        assertThat(LocalNumbers.print(new BigDecimal("1234.5"), Locale.GERMAN))
                .isEqualTo("1.234,5");
    }
}
