package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.project.Project;

import org.junit.jupiter.api.Test;

class LeavingTest {
    private static final String TOMS = "thursdays.20270211.0.tom";

    @Test
    void theFirstPromptOffersToLeaveAndTheSecondDoesNot() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-18T10:00:00Z");

        var prompts = rig.sentTo(TOM).stream().map(Object::toString).toList();
        assertThat(prompts.getFirst()).contains("answer/leave/" + TOMS, "Leave Atlas migration");
        assertThat(prompts.getLast()).doesNotContain("/leave/");
    }

    @Test
    void whoLeavesIsAskedNothingMoreAndTheOwnerReadsIt() {
        var rig = new PromptRig(only(thursdays(), TOM, LEE)).playTo("2027-02-11T10:00:00Z");

        var reply = rig.press(TOM, "answer/leave/" + TOMS);
        rig.playTo("2027-02-20T10:00:00Z");

        assertThat(reply.toString()).contains("You have left Atlas migration");
        assertThat(atlas(rig).members()).doesNotContain(TOM).contains(LEE);
        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(PlainText.of(rig.rewrittenFor(TOM).getFirst()))
                .contains("You have left this project.")
                .doesNotContain("[Answer]");
        assertThat(rig.sentTo(PRIYA)).hasSize(1);
        assertThat(rig.sentTo(PRIYA).toString()).contains("has left");
        assertThat(rig.sentTo(LEE)).hasSizeGreaterThan(1);
    }

    @Test
    void nothingIsLeftToAnswerForWhoHasLeft() {
        var rig = new PromptRig(only(thursdays(), TOM, LEE)).playTo("2027-02-11T10:00:00Z");

        rig.press(TOM, "answer/leave/" + TOMS);

        assertThat(rig.desk.pending(ROOM, TOM, rig.now())).isEmpty();
        assertThat(rig.desk.pending(ROOM, LEE, rig.now())).isNotEmpty();
    }

    @Test
    void leavingTwiceSaysTheSame() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");

        var first = rig.press(TOM, "answer/leave/" + TOMS);

        assertThat(rig.press(TOM, "answer/leave/" + TOMS)).isEqualTo(first);
    }

    @Test
    void aSponsorCannotLeaveByAButton() {
        var rig = new PromptRig(only(thursdays(), ANA)).playTo("2027-02-11T15:00:00Z");

        assertThat(rig.sentTo(ANA).getFirst().toString()).doesNotContain("/leave/");
        assertThat(rig.press(ANA, "answer/leave/thursdays.20270211.0.ana").toString())
                .contains("You are more than a member of Atlas migration");
        assertThat(atlas(rig).sponsor()).contains(ANA);
    }

    private static Project atlas(PromptRig rig) {
        return rig.world.projects.find(ROOM, SampleWorld.atlas().id()).orElseThrow();
    }
}
