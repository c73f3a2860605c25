package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

class CadenceEntryTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
    private static final Phrases ENGLISH = new Wording().in(Locale.ENGLISH);

    @Test
    void readsWhatPeopleWriteAndCountsEveryFewWeeksFromToday() {
        assertThat(CadenceEntry.read("every 2 weeks on Mon at 9", MONDAY, ENGLISH))
                .isInstanceOfSatisfying(
                        CadenceEntry.Read.class,
                        read ->
                                assertThat(CadenceNotation.print(read.cadence()))
                                        .isEqualTo(
                                                "every 2 weeks on Monday at 9:00 from 8 Feb"
                                                        + " 2027"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Write for example “every Thursday at 9:00”",
                "whenever | I cannot read “whenever” as a day",
                "every blursday at 9 | “blursday”",
                "last Friday at 9:00 | “of the month”",
                "on 30 Feb 2027 at 9 | no such day in the calendar: 30",
                "every Thursday | I need a time as well",
                "every Thursday at 9:00 Europe/Atlantis | I do not know the zone",
                "every Thursday at 9:00 +02:00 | “+02:00”",
                "every 0 weeks on Mon at 9 | Every 0 weeks is not possible. Choose a number from 1",
                "on the 32nd of the month at 9 | No month has a day 32",
                "every Thursday at 9:00 until 3 Feb 1900 | All its dates are over",
                "every Thursday at 9:00 please | “please”",
            })
    void saysWhatToWriteInstead(String typed, String words) {
        assertThat(CadenceEntry.read(typed, MONDAY, ENGLISH))
                .isInstanceOfSatisfying(
                        CadenceEntry.Wrong.class,
                        wrong -> assertThat(wrong.sentence()).contains(words));
    }
}
