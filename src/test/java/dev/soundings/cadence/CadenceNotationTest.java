package dev.soundings.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.cadence.CadenceNotation.Parsed;
import dev.soundings.cadence.CadenceNotation.Parsed.Impossible;
import dev.soundings.cadence.CadenceNotation.Parsed.Read;
import dev.soundings.cadence.CadenceNotation.Parsed.Unreadable;
import dev.soundings.cadence.CadenceNotation.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

class CadenceNotationTest {

    private static final long SEED = 20_270_104;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every Thursday at 9:00",
                "every day at 9:00",
                "every weekday at 9:00, 16:00",
                "every Mon, Thu at 0:00 until 30 Jun 2027 America/Argentina/Buenos_Aires",
                "every week on Monday at 9:00 from 4 Jan 2027",
                "every 2 weeks on Mon, Wed at 14:30 from 4 Jan 2027",
                "every 3 weeks on Friday at 14:30 from 4 Jan 2027 until 30 Jun 2027 Asia/Tokyo",
                "first Monday of the month at 10:00",
                "last Friday of the month at 16:00 Europe/Berlin",
                "on the 1st of the month at 9:00",
                "on the 22nd of the month at 9:00",
                "on the 31st of the month at 9:00 until 30 Jun 2027",
                "on 3 Mar 2027, 7 Apr 2027 at 9:00",
                "on 3 Sep 2027 at 23:59 UTC"
            })
    void canonicalTextIsPrintedAsItWasRead(String text) {
        assertThat(CadenceNotation.print(read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVERY thu AT 9 | every Thursday at 9:00",
                "Thursdays at 9 am | every Thursday at 9:00",
                "on Thurs at 09:00 | every Thursday at 9:00",
                "each Tuesday & thursday at 2:30pm | every Tue, Thu at 14:30",
                "every wed,mon and fri at 9.15 | every Mon, Wed, Fri at 9:15",
                "every Mon, and Wed, at 12am and 12 p.m. | every Mon, Wed at 0:00, 12:00",
                "weekdays at noon | every weekday at 12:00",
                "every weekend at 9 | every Sat, Sun at 9:00",
                "daily @ 9 | every day at 9:00",
                "every Monday at 9 from 4 Jan 2027 | every week on Monday at 9:00 from 4 Jan 2027",
                "every 1 week on Monday at 9 | every Monday at 9:00",
                "every other Thursday at 9 from 2027-01-07"
                        + " | every 2 weeks on Thursday at 9:00 from 7 Jan 2027",
                "every second Thursday at 9 starting on January 7th, 2027"
                        + " | every 2 weeks on Thursday at 9:00 from 7 Jan 2027",
                "every second Thursday of the month at 9 | second Thursday of the month at 9:00",
                "on the 1st Monday of each month at 10 | first Monday of the month at 10:00",
                "on the last day of the month at 9 | on the 31st of the month at 9:00",
                "the 5th of every month at 9 | on the 5th of the month at 9:00",
                "7 Apr 2027 and 3rd of March 2027 at 9 | on 3 Mar 2027, 7 Apr 2027 at 9:00",
                "on Sept 3, 2027, 2027-09-04 at 9 | on 3 Sep 2027, 4 Sep 2027 at 9:00",
                "every Thursday at 9 in europe/berlin till 30 June 2027"
                        + " | every Thursday at 9:00 until 30 Jun 2027 Europe/Berlin"
            })
    void readsWhatPeopleWrite(String written, String canonical) {
        assertThat(CadenceNotation.print(read(written))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY | '' | 0",
                "'  \t ' | EMPTY | '' | 4",
                "sometimes | RULE_EXPECTED | sometimes | 0",
                "every Thirsday at 9 | WEEKDAY_EXPECTED | Thirsday | 6",
                "every 2 weeks at 9 | WEEKDAY_EXPECTED | at | 14",
                "every Thursday | TIME_EXPECTED | '' | 14",
                "every Thursday at 25:00 | TIME_EXPECTED | 25:00 | 18",
                "every Thursday at 9:60 | TIME_EXPECTED | 9:60 | 18",
                "every Thursday at 13pm | TIME_EXPECTED | 13pm | 18",
                "every 2 weeks on Mon at 9 | ANCHOR_EXPECTED | '' | 25",
                "last Friday at 9 | OF_THE_MONTH_EXPECTED | at | 12",
                "on 30 Feb 2027 at 9 | NO_SUCH_DATE | 30 | 3",
                "on 2027-13-01 at 9 | NO_SUCH_DATE | 2027-13-01 | 3",
                "on 3 Mar at 9 | DATE_EXPECTED | at | 9",
                "on Fryday at 9 | DATE_EXPECTED | Fryday | 3",
                "every Thursday at 9 Europe/Berln | ZONE_UNKNOWN | Europe/Berln | 20",
                "every Thursday at 9 in Springfield | ZONE_UNKNOWN | Springfield | 23",
                "every Thursday at 9 please | UNEXPECTED | please | 20",
                "first Monday of the month at 9 from 4 Jan 2027 | UNEXPECTED | from | 31",
                "every day at 9 UTC until 1 May 2027 Asia/Tokyo | UNEXPECTED | Asia/Tokyo | 36"
            })
    void saysWhatItCouldNotReadAndWhere(String text, Problem problem, String part, int position) {
        assertThat(CadenceNotation.parse(text)).isEqualTo(new Unreadable(problem, part, position));
    }

    @Test
    void impossibleCadencesAreUnderstoodAndRefused() {
        assertThat(CadenceNotation.parse("on the 32nd of the month at 9"))
                .isEqualTo(
                        new Impossible(
                                ImpossibleCadence.Reason.DAY_OF_MONTH_OUT_OF_RANGE,
                                Map.of("day", 32)));
        assertThat(CadenceNotation.parse("every 60 weeks on Mon at 9 from 4 Jan 2027"))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void everyFewWeeksWithoutAnchorCountFromTheDateGiven() {
        Parsed parsed =
                CadenceNotation.parse("every 2 weeks on Mon at 9", LocalDate.of(2027, 1, 4));

        assertThat(parsed)
                .isEqualTo(new Read(read("every 2 weeks on Monday at 9:00 from 4 Jan 2027")));
    }

    @Test
    void everyCadenceIsPrintedSoThatItReadsBackTheSame() {
        Random random = new Random(SEED);

        for (int i = 0; i < 20_000; i++) {
            Cadence cadence = RandomCadences.anywhere(random);
            String text = CadenceNotation.print(cadence);

            assertThat(CadenceNotation.parse(text))
                    .as("seed %d, case %d: %s", SEED, i, text)
                    .isEqualTo(new Read(cadence));
        }
    }

    @Test
    void neverMeetsAnybodyWithAnException() {
        Random random = new Random(SEED);
        String[] scraps = {
            "every",
            "2",
            "weeks",
            "on",
            "the",
            "31st",
            "of",
            "month",
            "last",
            "Fri",
            "at",
            "9:00",
            ",",
            "and",
            "3",
            "Mar",
            "2027",
            "from",
            "until",
            "Europe/Berlin",
            "99999999999",
            "pm",
            "İ",
            "\u00a0",
            "\ud83d\ude00",
            "2027-02-29",
            "0",
            "day",
            "in"
        };

        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(12); word > 0; word--) {
                text.append(scraps[random.nextInt(scraps.length)]).append(' ');
            }

            assertThat(CadenceNotation.parse(text.toString())).isNotNull();
        }
    }

    private static Cadence read(String text) {
        assertThat(CadenceNotation.parse(text)).isInstanceOf(Read.class);
        return ((Read) CadenceNotation.parse(text)).cadence();
    }
}
