package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.SampleWorld.YUKI;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.rhythm;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;
import dev.soundings.chat.UserId;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Rounds that follow each other so closely that the next is open before this one is asked. */
class SupersedingTest {
    private static final LocalDate TUESDAY = LocalDate.of(2027, 2, 9);
    private static final Cadence TWO_DAYS =
            Cadence.of(
                    new Rule.Weekly(List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)),
                    LocalTime.of(9, 0));
    private static final Cadence TWICE_A_DAY =
            new Cadence(
                    new Rule.Weekly(List.of(DayOfWeek.TUESDAY)),
                    List.of(LocalTime.of(9, 0), LocalTime.of(15, 0)),
                    Optional.empty(),
                    Optional.empty());

    @Test
    void asksOnBothOfTwoDaysInARow() {
        var rig =
                new PromptRig(only(rhythm("daily", TWO_DAYS), TOM, LEE))
                        .playTo("2027-02-10T12:00:00Z");

        assertThat(askedAt(rig, TOM, TUESDAY)).contains(Instant.parse("2027-02-09T09:00:00Z"));
        assertThat(askedAt(rig, TOM, TUESDAY.plusDays(1)))
                .contains(Instant.parse("2027-02-10T09:00:00Z"));
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void asksLosAngelesAlthoughTheNextDayIsOpenForTokyo() {
        var rig = new PromptRig(only(rhythm("daily", TWO_DAYS), YUKI, ANA));
        rig.world.people.change(ROOM, ANA, ana -> AskingTest.inZone(ana, "America/Los_Angeles"));

        rig.playTo("2027-02-11T00:00:00Z");

        assertThat(askedAt(rig, YUKI, TUESDAY)).contains(Instant.parse("2027-02-09T00:00:00Z"));
        assertThat(askedAt(rig, ANA, TUESDAY)).contains(Instant.parse("2027-02-09T17:00:00Z"));
        assertThat(askedAt(rig, ANA, TUESDAY.plusDays(1)))
                .contains(Instant.parse("2027-02-10T17:00:00Z"));
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void asksBothTimesOfADay() {
        var rig =
                new PromptRig(only(rhythm("twice", TWICE_A_DAY), TOM))
                        .playTo("2027-02-09T16:00:00Z");

        assertThat(rig.invitation("twice.20270209.0.tom").prompt()).isPresent();
        assertThat(rig.invitation("twice.20270209.1.tom").prompt()).isPresent();
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void asksOnlyTheLatestAfterADowntimeOverBoth() {
        var rig =
                new PromptRig(only(rhythm("twice", TWICE_A_DAY), TOM))
                        .playTo("2027-02-09T07:00:00Z")
                        .sleepTo("2027-02-09T16:00:00Z");

        assertThat(rig.invitation("twice.20270209.0.tom").fate())
                .isEqualTo(new Fate.NotAsked(Reason.OVERTAKEN, rig.now()));
        assertThat(rig.invitation("twice.20270209.1.tom").prompt()).isPresent();
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void anExtraRoundOnTheDayBeforeIsAskedAlthoughTheRegularOneIsOpen() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-10T10:00:00Z");

        rig.rounds.runner.run(only(thursdays(), TOM), rig.now());
        rig.playTo("2027-02-11T10:00:00Z");

        assertThat(rig.invitation("thursdays.20270210.100.tom").prompt()).isPresent();
        assertThat(rig.invitation("thursdays.20270211.0.tom").prompt()).isPresent();
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void anExtraRoundOnTheDayCancelsNothingFurtherWest() {
        var rig = new PromptRig(only(thursdays(), TOM, ANA)).playTo("2027-02-11T13:00:00Z");

        rig.rounds.runner.run(only(thursdays(), TOM, ANA), rig.now());
        rig.playTo("2027-02-11T15:00:00Z");

        assertThat(rig.invitation("thursdays.20270211.0.ana").prompt()).isPresent();
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    private static Optional<Instant> askedAt(PromptRig rig, UserId person, LocalDate date) {
        return rig.days.find(ROOM, person, date).map(PromptDay::at);
    }
}
