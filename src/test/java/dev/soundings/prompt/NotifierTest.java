package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.register.Action;
import dev.soundings.register.ActionKind;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryInput;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

class NotifierTest {
    private final PromptRig rig = new PromptRig(only(thursdays(), TOM));

    @Test
    void whoeverRaisedItHearsWhoTookItOnceAndNotAtNight() {
        rig.playTo("2027-02-09T22:00:00Z");
        var risk =
                rig.register.add(
                        RiskKind.RISK,
                        EntryInput.of(Text.of("Vendor API slips"), Risk.rated(3, 4)).ownedBy(LEE),
                        TOM,
                        "raised",
                        rig.now());
        rig.playTo("2027-02-10T09:00:00Z");
        assertThat(rig.sentTo(LEE).toString()).contains("Vendor API slips", "risk/accept/");

        rig.register.take(risk, "accept", LEE, rig.now());
        rig.playTo("2027-02-10T22:00:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(rig.sentTo(TOM).toString()).contains("Vendor API slips");
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void oneWhoCannotBeToldKeepsNobodyElseFromHearing() {
        rig.playTo("2027-02-10T09:00:00Z").brokenFor(LEE);

        raise("Vendor API slips", LEE);
        raise("Tests are thin", PRIYA);
        rig.playTo("2027-02-10T10:00:00Z");

        assertThat(rig.sentTo(LEE)).isEmpty();
        assertThat(rig.sentTo(PRIYA).toString()).contains("Tests are thin");
    }

    @Test
    void whoCouldNotBeToldIsToldLater() {
        rig.playTo("2027-02-10T09:00:00Z").brokenFor(LEE);
        raise("Vendor API slips", LEE);
        rig.playTo("2027-02-10T10:00:00Z");

        rig.brokenFor(ANA);
        rig.playTo("2027-02-10T11:00:00Z");

        assertThat(rig.sentTo(LEE).toString()).contains("Vendor API slips");
    }

    @Test
    void whatNobodyAnswersForFiveDaysGoesBackToWhoeverAsked() {
        rig.playTo("2027-02-10T09:00:00Z");
        raise("Vendor API slips", LEE);

        rig.playTo("2027-02-15T08:59:00Z");
        assertThat(rig.sentTo(TOM).toString()).doesNotContain("Vendor API slips");

        rig.playTo("2027-02-15T09:01:00Z");
        assertThat(rig.sentTo(TOM).toString())
                .contains("still needs an owner; the person you asked has not answered");
        assertThat(rig.register.entries.askingForAnOwner(10)).isEmpty();
    }

    @Test
    void whoHasAnsweredKeepsIt() {
        rig.playTo("2027-02-10T09:00:00Z");
        raise("Vendor API slips", LEE);
        var risk = rig.register.entries.askingForAnOwner(10).getFirst();
        rig.register.take(risk, "accept", LEE, rig.now());

        rig.playTo("2027-02-16T09:00:00Z");

        assertThat(rig.register.stored(risk).owner()).contains(LEE);
    }

    @Test
    void whoAddedAnActionHearsWhoTookItAndThatItIsDone() {
        rig.playTo("2027-02-10T09:00:00Z");
        var action = promised();
        rig.playTo("2027-02-10T09:30:00Z");
        assertThat(rig.sentTo(LEE).toString()).contains("Call the vendor", "action/accept/");

        rig.register.take(action, "accept", LEE, rig.now());
        rig.playTo("2027-02-10T10:00:00Z");
        rig.register.take(action, "done", LEE, rig.now());
        rig.playTo("2027-02-10T11:00:00Z");

        assertThat(rig.sentTo(TOM).toString())
                .contains(new Span.Mention(LEE).toString(), " has taken on A-1: Call the vendor")
                .contains("is done: Call the vendor");
        assertThat(rig.sentTo(LEE)).hasSize(1);
    }

    @Test
    void anActionThatNobodyAnswersForGoesBackAfterFiveDays() {
        rig.playTo("2027-02-10T09:00:00Z");
        promised();

        rig.playTo("2027-02-15T09:01:00Z");

        assertThat(rig.sentTo(TOM).toString())
                .contains("Call the vendor” (A-1) has not answered for five days", "/action edit");
        assertThat(rig.register.entries.askingForAnOwner(10)).isEmpty();
    }

    private Entry<Action> promised() {
        return rig.register.add(
                ActionKind.ACTION,
                EntryInput.of(Text.of("Call the vendor"), new Action()).ownedBy(LEE),
                TOM,
                "added",
                rig.now());
    }

    private void raise(String title, UserId owner) {
        rig.register.add(
                RiskKind.RISK,
                EntryInput.of(Text.of(title), Risk.rated(3, 4)).ownedBy(owner),
                TOM,
                "raised " + title,
                rig.now());
    }
}
