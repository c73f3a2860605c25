package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.THURSDAY;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.InvitationId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whatever was written last before the process died, the next beat goes on from there. */
class PromptCrashTest {
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");
    private static final InvitationId TOMS = new InvitationId("thursdays.20270211.0.tom");
    private static final Fate PROMPTED =
            new Fate.Prompted(PromptDay.keyOf(ROOM, TOM, THURSDAY), NINE);

    @Test
    void sendsWhatWasDecidedAndNotPutIntoTheOutbox() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T08:59:00Z");
        rig.days.insert(toms());

        rig.playTo("2027-02-11T09:10:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(rig.invitation(TOMS.value()).fate()).isEqualTo(PROMPTED);
    }

    @Test
    void sendsNothingTwiceThatWasPutIntoTheOutboxAndNotMarked() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T09:10:00Z");
        rig.rounds.invitations.change(ROOM, TOMS, tom -> tom.ending(new Fate.Waiting()));

        rig.playTo("2027-02-11T09:20:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(rig.invitation(TOMS.value()).fate()).isEqualTo(PROMPTED);
    }

    @Test
    void goesOnOnTheNextDayWithTheDayThatWasBegun() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T08:59:00Z");
        rig.days.insert(toms());

        rig.sleepTo("2027-02-12T08:00:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(rig.days.between(ROOM, TOM, THURSDAY, THURSDAY.plusDays(3)))
                .containsExactly(toms().nudgingAt(Optional.empty()));
    }

    @Test
    void remindsNobodyTwiceWhenTheReminderWasPutAndNotWrittenDown() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-12T10:00:00Z");
        rig.days.scheduleNudge(toms(), Optional.of(rig.now()));
        rig.rounds.invitations.change(ROOM, TOMS, PromptCrashTest::unnudged);

        rig.playTo("2027-02-12T11:00:00Z");

        assertThat(rig.gateway.keys())
                .containsExactly("room-1.prompt.tom.20270211", "room-1.nudge.tom.20270212");
        assertThat(rig.invitation(TOMS.value()).nudged()).isTrue();
    }

    private static PromptDay toms() {
        return new PromptDay(
                ROOM,
                TOM,
                THURSDAY,
                PromptDay.keyOf(ROOM, TOM, THURSDAY),
                List.of(TOMS),
                NINE,
                Optional.empty(),
                new PromptDay.Shown(Optional.empty(), 0, ""));
    }

    private static Invitation unnudged(Invitation invitation) {
        return new Invitation(
                invitation.workspace(),
                invitation.id(),
                invitation.round(),
                invitation.checkIn(),
                invitation.project(),
                invitation.person(),
                invitation.zone(),
                invitation.questions(),
                invitation.opensAt(),
                invitation.dueAt(),
                invitation.closesAt(),
                invitation.fate(),
                false);
    }
}
