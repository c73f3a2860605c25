package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.Snapshots;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.GiveUpReason;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.SkipReason;
import dev.soundings.project.Project;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryInput;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What a project's channel, and whoever decided, hear of a decision. */
class DecisionTellerTest {
    private final PromptRig rig = new PromptRig(only(thursdays(), TOM));

    @Test
    void theChannelHearsItAtOnceAndOnlyOnce() {
        rig.playTo("2027-02-08T10:00:00Z");
        log(SampleWorld.atlas(), TOM, TOM);

        rig.playTo("2027-02-08T10:01:00Z").playTo("2027-02-09T10:00:00Z");

        assertThat(rig.in("atlas")).hasSize(1);
        Snapshots.verify("prompt/decision-logged.txt", PlainText.of(rig.in("atlas").getFirst()));
        assertThat(rig.sentTo(TOM)).isEmpty();
        assertThat(untold()).isEmpty();
    }

    @Test
    void whatIsMendedStandsInTheSamePlace() {
        rig.playTo("2027-02-08T10:00:00Z");
        var decision = log(SampleWorld.atlas(), TOM, TOM);
        rig.playTo("2027-02-08T10:01:00Z");

        rig.register.edit(decision, TOM, rig.now(), "what", "A for the vendor", "by", TOM.value());
        rig.playTo("2027-02-08T10:02:00Z");
        rig.register.take(decision, "drop", TOM, rig.now(), "reason", "it was only an idea");
        rig.playTo("2027-02-08T10:03:00Z");

        assertThat(rig.sentKeys()).containsExactly("room-1.decision." + decision.id() + ".0");
        assertThat(rig.in("atlas").get(1).headline())
                .isEqualTo("Decided for Atlas migration: A for the vendor");
        Snapshots.verify("prompt/decision-taken-back.txt", PlainText.of(rig.in("atlas").getLast()));
    }

    @Test
    void whatIsTakenBackBeforeItWasToldIsNeverTold() {
        rig.playTo("2027-02-08T10:00:00Z");
        var decision = log(SampleWorld.atlas(), TOM, ANA);
        rig.register.take(decision, "drop", TOM, rig.now(), "reason", "it was only an idea");

        rig.playTo("2027-02-09T10:00:00Z");

        assertThat(rig.in("atlas")).isEmpty();
        assertThat(rig.sentTo(ANA)).isEmpty();
    }

    @Test
    void whoeverIsSaidToHaveDecidedHearsItOnceAndMayMendIt() {
        rig.playTo("2027-02-08T15:00:00Z");
        var decision = log(SampleWorld.atlas(), TOM, ANA);
        rig.playTo("2027-02-08T15:01:00Z");
        rig.register.edit(decision, TOM, rig.now(), "what", "B, in May", "by", ANA.value());

        rig.playTo("2027-02-08T15:02:00Z");

        assertThat(rig.sentTo(ANA)).hasSize(1);
        Snapshots.verify("prompt/decision-named.txt", PlainText.of(rig.sentTo(ANA).getFirst()));
    }

    @Test
    void theResultComesBackOnce() {
        rig.playTo("2027-02-08T10:00:00Z");
        var decision = log(SampleWorld.atlas(), TOM, TOM);
        rig.playTo("2027-03-01T10:00:00Z");

        rig.register.take(
                decision,
                "revisit:partly",
                TOM,
                rig.now(),
                "reason",
                "Sooner, yes; 20 k more, not 12");
        rig.playTo("2027-03-01T10:01:00Z");

        assertThat(rig.in("atlas")).hasSize(2);
        Snapshots.verify("prompt/decision-result.txt", PlainText.of(rig.in("atlas").getLast()));
    }

    @Test
    void aProjectWithoutAChannelIsFine() {
        rig.playTo("2027-02-08T10:00:00Z");
        var decision = log(SampleWorld.mobile(), TOM, TOM);
        rig.playTo("2027-02-08T10:01:00Z");
        rig.register.edit(decision, TOM, rig.now(), "what", "Both", "by", TOM.value());

        rig.playTo("2027-02-08T10:02:00Z");

        assertThat(untold()).isEmpty();
        assertThat(rig.sentKeys()).isEmpty();
    }

    @Test
    void whatWasPutBeforeACrashIsNotPutAgain() {
        rig.playTo("2027-02-08T10:00:00Z");
        var decision = log(SampleWorld.atlas(), TOM, TOM);
        rig.playTo("2027-02-08T10:01:00Z");
        var told = rig.register.stored(decision);
        assertThat(told.told()).isEqualTo(1);

        rig.register.entries.change(DecisionKind.DECISION, ROOM, decision.id(), _ -> decision);
        rig.playTo("2027-02-08T10:05:00Z");

        assertThat(rig.in("atlas")).hasSize(1);
        assertThat(untold()).isEmpty();
    }

    @Test
    void whoeverLoggedItHearsWhenTheChannelCouldNotBeReached() {
        rig.playTo("2027-02-08T10:00:00Z");
        var decision = log(SampleWorld.atlas(), TOM, TOM);
        rig.playTo("2027-02-08T10:01:00Z");

        rig.news.refused(posted(decision), Delivery.Reason.NOT_IN_CHANNEL, rig.now());
        rig.news.refused(posted(decision), Delivery.Reason.NOT_IN_CHANNEL, rig.now());
        rig.playTo("2027-02-08T10:02:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(PlainText.of(rig.sentTo(TOM).getFirst()))
                .contains("I could not tell the channel of Atlas migration about D-1.");
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void whoeverLoggedItHearsWhenItsTimeWasOverBeforeItCouldGoOut() {
        rig.playTo("2027-02-08T10:00:00Z");
        var decision = log(SampleWorld.atlas(), TOM, TOM);
        rig.playTo("2027-02-08T10:01:00Z");

        rig.news.skipped(posted(decision), SkipReason.WITHDRAWN, rig.now());
        rig.news.skipped(posted(decision), SkipReason.EXPIRED, rig.now());
        rig.news.unknown(posted(decision), GiveUpReason.TOO_MANY_ATTEMPTS, rig.now());
        rig.playTo("2027-02-08T10:02:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(PlainText.of(rig.sentTo(TOM).getFirst()))
                .contains("I could not tell the channel of Atlas migration about D-1.");
    }

    @Test
    void whoeverLoggedItHearsWhenNobodyKnowsWhetherTheChannelHeard() {
        rig.playTo("2027-02-08T10:00:00Z");
        var decision = log(SampleWorld.atlas(), TOM, TOM);
        rig.playTo("2027-02-08T10:01:00Z");

        rig.news.unknown(posted(decision), GiveUpReason.NO_ANSWER, rig.now());
        rig.playTo("2027-02-08T10:02:00Z");

        assertThat(PlainText.of(rig.sentTo(TOM).getFirst()))
                .contains("I do not know whether my post about D-1 has reached the channel");
    }

    @Test
    void whatIsToBeLookedAtAgainRidesAlongWithThePromptOfWhoDecided() {
        rig.playTo("2027-02-08T10:00:00Z");
        rig.register.add(
                DecisionKind.DECISION,
                entry("B for the vendor", TOM).due(SampleWorld.THURSDAY),
                PRIYA,
                "due",
                rig.now());

        rig.playTo("2027-02-11T09:00:00Z");

        var prompt = rig.sentTo(TOM).getLast();
        assertThat(rig.sentTo(TOM)).as("the notice of Monday, and one prompt").hasSize(2);
        assertThat(PlainText.of(prompt))
                .contains(
                        "D-1: on 8 Feb 2027 you decided “B for the vendor”. Did it hold?",
                        "[It held] [It held in part] [It is reversed]");
    }

    private Entry<Decision> log(Project project, UserId by, UserId decider) {
        return rig.register.add(
                DecisionKind.DECISION,
                project,
                entry("B for the vendor", decider).due(LocalDate.of(2027, 3, 1)),
                by,
                "logged in " + project.id(),
                rig.now());
    }

    private static EntryInput<Decision> entry(String what, UserId decider) {
        var why = Text.of("12 k more, three weeks sooner");
        var detail = new Decision(why, Text.of(""), LocalDate.of(2027, 2, 8));
        return EntryInput.of(Text.of(what), detail).ownedBy(decider);
    }

    private List<Entry<?>> untold() {
        return rig.register.entries.untold(List.of(DecisionKind.DECISION), 5);
    }

    private Envelope posted(Entry<Decision> decision) {
        return new Envelope(
                ROOM,
                new SendKey("room-1.decision." + decision.id() + ".0"),
                Purpose.NOTICE,
                DecisionNews.about(decision, 0),
                rig.now(),
                rig.now(),
                new OutgoingMessage.Post(
                        new Recipient.Channel(SampleWorld.ATLAS_CHANNEL), ChatMessage.of("…")));
    }
}
