package dev.soundings.prompt;

import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.inChannel;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Delivery;
import dev.soundings.delivery.RecordingGateway.Outcome;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Whatever keeps a prompt from arriving, its owner reads the true reason and its cure. */
class UndeliveredTest {
    private static final String TOMS = "thursdays.20270211.0.tom";

    @Test
    void aMessageThatIsNotTakenIsNoClosedDirectMessage() {
        var rig = refusing(Delivery.Reason.MESSAGE_INVALID);

        assertThat(rig.in("atlas")).hasSize(1);
        assertThat(toPriya(rig))
                .contains("would not take my prompt", "tell whoever runs Soundings")
                .doesNotContain("direct messages");
    }

    @Test
    void withoutLeaveToWriteNobodyIsAskedAndTheOwnerHearsWhoCanHelp() {
        var rig = refusing(Delivery.Reason.NOT_AUTHORISED);

        assertThat(rig.in("atlas")).isEmpty();
        assertThat(reason(rig)).isEqualTo(Reason.NOT_AUTHORISED);
        assertThat(toPriya(rig)).contains("connect me to this workspace again");
    }

    @Test
    void aPromptThatCouldNotGoOutInTimeSaysSo() {
        var rig = refusing(Delivery.Reason.EXPIRED);

        assertThat(reason(rig)).isEqualTo(Reason.EXPIRED);
        assertThat(toPriya(rig)).contains("could not go out before their time was over");
    }

    @Test
    void aPlatformThatWantsAPauseUntilAllIsOverIsToldOnceForTheRound() {
        var rig = new PromptRig(only(thursdays(), TOM, LEE));
        rig.gateway.next(new Outcome.NotProcessed(new Delivery.Throttled(Duration.ofHours(40))));

        rig.playTo("2027-02-13T12:00:00Z");

        assertThat(reason(rig)).isEqualTo(Reason.EXPIRED);
        assertThat(rig.sentTo(PRIYA)).hasSize(1);
        assertThat(toPriya(rig)).contains("could not go out before their time was over");
    }

    @Test
    void aPostThatIsNotTakenIsNoMissingChannel() {
        var rig = new PromptRig(inChannel(thursdays()));
        rig.gateway.next(refused(Delivery.Reason.MESSAGE_INVALID));

        rig.playTo("2027-02-11T15:00:00Z");

        assertThat(reason(rig)).isEqualTo(Reason.NOT_TAKEN);
        assertThat(toPriya(rig))
                .contains("would not take my post", "tell whoever runs Soundings")
                .doesNotContain("Invite me");
    }

    private static PromptRig refusing(Delivery.Reason reason) {
        var rig = new PromptRig(only(thursdays(), TOM));
        rig.gateway.next(refused(reason));
        return rig.playTo("2027-02-11T12:00:00Z");
    }

    private static Outcome refused(Delivery.Reason reason) {
        return new Outcome.NotProcessed(new Delivery.Refused(reason));
    }

    private static Reason reason(PromptRig rig) {
        return rig.invitation(TOMS).fate() instanceof Fate.NotAsked(var reason, var at)
                ? reason
                : Reason.UNREACHABLE;
    }

    private static String toPriya(PromptRig rig) {
        return rig.sentTo(PRIYA).toString();
    }
}
