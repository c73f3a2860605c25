package dev.soundings.round;

import static dev.soundings.round.RoundFixtures.ANA;
import static dev.soundings.round.RoundFixtures.THURSDAY;
import static dev.soundings.round.RoundFixtures.TOM;
import static dev.soundings.round.RoundFixtures.YUKI;
import static dev.soundings.round.RoundFixtures.asking;
import static dev.soundings.round.RoundFixtures.round;
import static dev.soundings.round.RoundFixtures.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.round.Invitation.Reason;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class RoundPlannerTest {
    private static final Instant MONDAY = Instant.parse("2027-02-08T08:00:00Z");
    private static final DaysOff NOBODY_IS_OFF = (person, date) -> Optional.empty();
    private static final DaysOff HOLIDAY_IN_JAPAN =
            (person, date) ->
                    person.name().equals("yuki") && date.equals(THURSDAY)
                            ? Optional.of(Reason.HOLIDAY)
                            : Optional.empty();
    private static final DaysOff YUKI_IS_AWAY =
            (person, date) ->
                    person.name().equals("yuki") ? Optional.of(Reason.AWAY) : Optional.empty();

    @Test
    void asksEverybodyAtTheirOwnNineOClock() {
        var round = next(NOBODY_IS_OFF, Optional.empty());

        assertThat(round.date()).isEqualTo(THURSDAY);
        assertThat(dueTimes(round))
                .containsExactly(
                        "2027-02-11T09:00:00Z", "2027-02-11T00:00:00Z", "2027-02-11T14:00:00Z");
    }

    @Test
    void opensADayBeforeTheFirstIsDueAndClosesWithTheLast() {
        var round = next(NOBODY_IS_OFF, Optional.empty());

        assertThat(round.opensAt()).contains(Instant.parse("2027-02-10T00:00:00Z"));
        assertThat(round.closesAt()).isEqualTo(Instant.parse("2027-02-12T22:00:00Z"));
    }

    @Test
    void asksWhoeverHasAHolidayOnTheNextWorkingDay() {
        var round = next(HOLIDAY_IN_JAPAN, Optional.empty());

        assertThat(dueTimes(round)).contains("2027-02-12T00:00:00Z");
    }

    @Test
    void leavesOutWhoeverIsAwayUntilTheRoundCloses() {
        var round = next(YUKI_IS_AWAY, Optional.empty());

        assertThat(round.parts().get(1).whyNot()).contains(Reason.AWAY);
        assertThat(round.invited()).isEqualTo(2);
    }

    @Test
    void goesOnAfterTheLatestRound() {
        var round = next(NOBODY_IS_OFF, Optional.of(round(THURSDAY, MONDAY)));

        assertThat(round.date()).isEqualTo(LocalDate.of(2027, 2, 18));
    }

    @Test
    void passesOverWhatWasDueBeforeTheCheckInWasActive() {
        var planner = new RoundPlanner(NOBODY_IS_OFF);

        var round =
                planner.next(
                        asking("every Monday at 9:00"),
                        List.of(YUKI, TOM),
                        Optional.empty(),
                        MONDAY);

        assertThat(round).map(UpcomingRound::date).contains(LocalDate.of(2027, 2, 15));
    }

    @Test
    void recordsADateThatAZoneLeavesOut() {
        var apia = RoundFixtures.invitee("sina", "Pacific/Apia");
        var missing = LocalDate.of(2011, 12, 30);
        var timing =
                new Timetable(NOBODY_IS_OFF)
                        .of(
                                asking("on 30 Dec 2011 at 9:00"),
                                missing,
                                0,
                                apia.person(),
                                apia.zone());

        assertThat(timing).isEqualTo(new Timing.Never(Reason.DATE_DOES_NOT_EXIST));
    }

    @Test
    void previewsTheNextFiveBeforeAnythingIsSaved() {
        var rounds = new RoundPlanner(NOBODY_IS_OFF).preview(thursdays(), List.of(TOM), MONDAY, 5);

        assertThat(rounds)
                .extracting(UpcomingRound::date)
                .hasSize(5)
                .startsWith(THURSDAY)
                .endsWith(LocalDate.of(2027, 3, 11));
    }

    private static UpcomingRound next(DaysOff daysOff, Optional<Round> latest) {
        return new RoundPlanner(daysOff)
                .next(thursdays(), List.of(TOM, YUKI, ANA), latest, MONDAY)
                .orElseThrow();
    }

    private static List<String> dueTimes(UpcomingRound round) {
        return round.parts().stream()
                .flatMap(part -> part.dueAt().stream())
                .map(Instant::toString)
                .toList();
    }
}
