package dev.soundings.round;

import static dev.soundings.round.RoundFixtures.THURSDAY;
import static dev.soundings.round.RoundFixtures.invitation;
import static dev.soundings.round.RoundFixtures.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Optional;

class AnswerWindowTest {
    private static final Instant DUE = Instant.parse("2027-02-11T09:00:00Z");
    private static final Round ROUND = round(THURSDAY, DUE);

    @ParameterizedTest
    @CsvSource({
        "2027-02-10T08:59:59Z, NOT_YET",
        "2027-02-10T09:00:00Z, EARLY",
        "2027-02-11T09:00:00Z, ON_TIME",
        "2027-02-12T16:59:59Z, ON_TIME",
        "2027-02-12T17:00:00Z, LATE",
        "2027-02-17T23:00:00Z, LATE",
    })
    void takesAnswersFromADayBeforeUntilTheNextRoundOpens(Instant now, AnswerWindow expected) {
        assertThat(AnswerWindow.of(invitation(ROUND, "tom", DUE), Optional.of(ROUND), now))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-18T00:00:00Z"})
    void takesNoneOnceTheNextRoundIsOpen(Instant now) {
        var next = round(THURSDAY.plusWeeks(1), now);

        assertThat(AnswerWindow.of(invitation(ROUND, "tom", DUE), Optional.of(next), now))
                .isEqualTo(AnswerWindow.CLOSED);
    }
}
