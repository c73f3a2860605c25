package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.THURSDAY;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;

import org.junit.jupiter.api.Test;

/** What nobody goes on with comes to an end and is not due for ever. */
class LeftBehindTest {
    @Test
    void aNudgeThatIsDueForDaysIsDropped() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");
        var day = rig.days.find(ROOM, TOM, THURSDAY).orElseThrow();
        assertThat(day.nudgeAt()).isPresent();

        rig.sleepTo("2027-02-22T10:00:00Z");

        assertThat(rig.days.nextNudge()).isEmpty();
        assertThat(rig.gateway.keys()).noneMatch(key -> key.contains(".nudge."));
    }

    @Test
    void aNudgeForWhatIsClosedDoesNotWaitForTheMorning() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");

        rig.sleepTo("2027-02-13T01:00:00Z");

        assertThat(rig.days.nextNudge()).isEmpty();
    }

    @Test
    void anInvitationWhoseRoundNobodyOpensIsRecordedAndLeavesNothingDue() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-10T12:00:00Z");
        var orphan = inRound(rig.invitation("thursdays.20270211.0.tom"), "thursdays.20270210.7");
        rig.rounds.invitations.insert(orphan);

        rig.playTo("2027-02-11T09:05:00Z");
        assertThat(rig.invitation(orphan.id().value()).isWaiting()).isTrue();
        rig.playTo("2027-02-11T09:10:00Z");

        assertThat(rig.invitation(orphan.id().value()).fate())
                .isEqualTo(new Fate.NotAsked(Reason.PAUSED, rig.now()));
        assertThat(rig.prompts.nextDue(rig.now())).isEmpty();
    }

    private static Invitation inRound(Invitation other, String round) {
        var id = new RoundId(round);
        return new Invitation(
                other.workspace(),
                InvitationId.of(id, other.person()),
                id,
                other.checkIn(),
                other.project(),
                other.person(),
                other.zone(),
                other.questions(),
                other.opensAt(),
                other.dueAt(),
                other.closesAt(),
                new Fate.Waiting(),
                false);
    }
}
