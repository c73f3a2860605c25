package dev.soundings.caller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.people.Absence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);

    @ParameterizedTest
    @CsvSource({
        "today, 2027-02-08",
        "Tomorrow, 2027-02-09",
        "fri, 2027-02-12",
        "Monday, 2027-02-08",
        "this Thurs, 2027-02-11",
        "next Monday, 2027-02-15",
        "next fri, 2027-02-19",
        "14 Feb, 2027-02-14",
        "14th February, 2027-02-14",
        "14. Feb., 2027-02-14",
        "Feb 14, 2027-02-14",
        "7 Feb, 2028-02-07",
        "29 Feb, 2028-02-29",
        "'Feb 14, 2028', 2028-02-14",
        "2027-2-14, 2027-02-14",
    })
    void readsADayThatIsNotOver(String typed, LocalDate day) {
        assertThat(Days.day(typed, MONDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "30 Feb", "2027-13-01", "14", "Fe 14", "next", "99 Mar"})
    void readsNothingIntoWhatIsNoDay(String typed) {
        assertThat(Days.day(typed, MONDAY)).isEmpty();
        assertThat(Days.period(typed, MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20 Dec to 2 Jan, 2027-12-20, 2028-01-02",
        "Fri, 2027-02-12, 2027-02-12",
        "tomorrow until Fri, 2027-02-09, 2027-02-12",
        "2027-03-01 – 2027-03-05, 2027-03-01, 2027-03-05",
        "Fri to Mon, 2027-02-12, 2027-02-15",
    })
    void readsAPeriodWithBothItsDays(String typed, LocalDate from, LocalDate to) {
        assertThat(Days.period(typed, MONDAY)).contains(new Absence(from, to));
    }

    @Test
    void aPeriodCannotEndBeforeItBegins() {
        assertThat(Days.period("2027-03-05 to 2027-03-01", MONDAY)).isEmpty();
    }
}
