package dev.soundings.round;

import static dev.soundings.SampleWorld.ROOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.holiday.HolidayName;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RoundRunnerTest {
    private static final CheckInId WHY = new CheckInId("atlaswhy");
    private static final RoundId EXTRA =
            RoundId.of(WHY, LocalDate.of(2027, 2, 9), Round.EXTRA_SLOT);
    private static final Instant TUESDAY = Instant.parse("2027-02-09T10:00:00Z");

    private final SampleWorld world = new SampleWorld();
    private final RoundRig rig =
            new RoundRig(
                    world,
                    (date, region) ->
                            region.equals("JP") && date.equals(LocalDate.of(2027, 2, 9))
                                    ? Optional.of(new HolidayName.Written("Founding day"))
                                    : Optional.empty(),
                    new QuestionLibrary(
                            List.of(SampleWorld.library().current("why").orElseThrow())),
                    invitation -> Set.of());

    @Test
    void asksEverybodyWhoWorksTodayFromNowOn() {
        var outcome = rig.runner.run(why(), TUESDAY);

        assertThat(outcome).isEqualTo(new RoundRunner.Outcome.Asked(5));
        assertThat(rig.invitations.due(TUESDAY, 10))
                .extracting(Invitation::dueAt)
                .hasSize(5)
                .containsOnly(TUESDAY);
    }

    @Test
    void recordsWhyTheOthersAreNotAsked() {
        rig.runner.run(why(), TUESDAY);

        var round = rig.rounds.find(ROOM, EXTRA).orElseThrow();
        var yuki = InvitationId.of(round.id(), SampleWorld.YUKI);
        assertThat(rig.invitations.find(ROOM, yuki).map(Invitation::fate))
                .get()
                .isInstanceOfSatisfying(
                        Fate.NotAsked.class,
                        fate -> assertThat(fate.reason()).isEqualTo(Reason.HOLIDAY));
    }

    @Test
    void asksOnceADayOnly() {
        rig.runner.run(why(), TUESDAY);

        assertThat(rig.runner.run(why(), TUESDAY.plusSeconds(60)))
                .isEqualTo(new RoundRunner.Outcome.AskedBefore());
    }

    @Test
    void leavesTheRhythmAsItIs() {
        rig.runner.run(why(), TUESDAY);

        assertThat(rig.upcoming.next(why(), TUESDAY))
                .map(UpcomingRound::date)
                .contains(LocalDate.of(2027, 2, 11));
    }

    @Test
    void hidesNoRegularRoundOfTheSameDate() {
        var dayOfRound = Instant.parse("2027-02-11T01:00:00Z");

        rig.runner.run(why(), dayOfRound);

        assertThat(rig.upcoming.next(why(), dayOfRound))
                .map(UpcomingRound::date)
                .contains(SampleWorld.THURSDAY);
    }

    @Test
    void takesLateAnswersUntilTheNextRegularRoundOpens() {
        world.checkIns.change(ROOM, SampleWorld.riskCheckIn().id(), CheckIn::deleted);
        rig.runner.run(why(), TUESDAY);
        var tom = rig.invitations.find(ROOM, InvitationId.of(EXTRA, SampleWorld.TOM)).orElseThrow();

        assertThat(AnswerWindow.of(tom, rig.rounds.latest(ROOM, WHY), tom.closesAt()))
                .isEqualTo(AnswerWindow.LATE);
        rig.opener.beat(Instant.parse("2027-02-10T12:00:00Z"));
        assertThat(AnswerWindow.of(tom, rig.rounds.latest(ROOM, WHY), tom.closesAt()))
                .isEqualTo(AnswerWindow.CLOSED);
    }

    private CheckIn why() {
        return world.checkIns.find(ROOM, WHY).orElseThrow();
    }
}
