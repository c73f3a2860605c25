package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.cadence.CadenceNotation.Parsed;
import dev.soundings.cadence.CadenceNotation.Problem;
import dev.soundings.cadence.ImpossibleCadence.Reason;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class CheckInMessagesTest {
    private static final Phrases ENGLISH = new Wording().in(Locale.UK);

    @Test
    void saysHowManyAreMissingAndWhatElseToChoose() {
        assertThat(CheckInMessages.say(new CheckInProblem.TooFewForAnonymous(4, 5), ENGLISH))
                .isEqualTo(
                        "Only 4 people are invited; from fewer than 5 nobody stays anonymous."
                                + " Choose “owner only”: answers have names and only the owner"
                                + " reads them. Or invite more people.");
    }

    @Test
    void saysWhichSetsThereAre() {
        assertThat(
                        CheckInMessages.say(
                                new CheckInProblem.UnknownSet("wyh", List.of("risk", "why")),
                                ENGLISH))
                .isEqualTo("I do not know a question set called wyh. There are: risk, why.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sometimes                          | I cannot read “sometimes” as a rhythm.
                    every Thursday                     | I expected “at” and a time where the line ends.
                    on 30 Feb 2027 at 9:00             | The calendar has no such day at “30”.
                    every 2 weeks on Mon at 9:00       | Counted from which week?
                    every Thursday at 9:00 Mars/Valley | I do not know the time zone Mars/Valley.
                    every 60 weeks on Mon at 9:00 from 4 Jan 2027 | Every 60 weeks is not possible.
                    on the 32nd of the month at 9:00   | No month has a day 32.
                    """)
    void saysWhatIsWrongWithARhythm(String typed, String sentence) {
        var said =
                switch (CadenceNotation.parse(typed)) {
                    case Parsed.Read(var cadence) -> cadence.toString();
                    case Parsed.Unreadable problem -> CheckInMessages.say(problem, ENGLISH);
                    case Parsed.Impossible problem -> CheckInMessages.say(problem, ENGLISH);
                };

        assertThat(said).startsWith(sentence);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemOfReadingHasASentence(Problem problem) {
        assertThat(CheckInMessages.say(new Parsed.Unreadable(problem, "this", 3), ENGLISH))
                .endsWithIgnoringCase(".");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyImpossibleRhythmHasASentence(Reason reason) {
        var parameters = new HashMap<String, Object>();
        parameters.putAll(Map.of("count", 70, "most", 60, "least", 1, "weeks", 61, "day", 32));
        parameters.put("time", LocalTime.of(9, 0, 1));
        parameters.put("date", LocalDate.of(1800, 1, 2));
        parameters.put("first", LocalDate.of(2027, 1, 3));
        parameters.put("last", LocalDate.of(2028, 1, 4));
        parameters.put("until", LocalDate.of(2026, 1, 5));
        parameters.put("zone", "+02:00");

        var said = CheckInMessages.say(new Parsed.Impossible(reason, parameters), ENGLISH);

        assertThat(said).endsWith(".");
        if (reason == Reason.UNTIL_BEFORE_FIRST_DATE) {
            assertThat(said).contains("5 Jan 2026", "3 Jan 2027");
        }
    }
}
