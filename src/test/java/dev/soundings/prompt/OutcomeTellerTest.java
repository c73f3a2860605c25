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
import dev.soundings.chat.EventId;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.register.Action;
import dev.soundings.register.ActionDesk;
import dev.soundings.register.ActionEntry;
import dev.soundings.register.RegisterFixtures;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskDesk;
import dev.soundings.register.RiskEntry;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class OutcomeTellerTest {
    private final PromptRig rig = new PromptRig(only(thursdays(), TOM));

    @Test
    void whoeverRaisedItHearsWhoTookItOnceAndNotAtNight() {
        var desk = RegisterFixtures.desk(rig.risks);
        rig.playTo("2027-02-09T22:00:00Z");
        var risk =
                desk.raise(
                        SampleWorld.atlas(),
                        Risk.Kind.RISK,
                        new RiskEntry(
                                Text.of("Vendor API slips"),
                                3,
                                4,
                                Text.of(""),
                                Optional.of(LEE),
                                Optional.empty(),
                                Optional.empty()),
                        TOM,
                        new EventId("raised"),
                        rig.now());
        rig.playTo("2027-02-10T09:00:00Z");
        assertThat(rig.sentTo(LEE).toString()).contains("Vendor API slips", "risk/accept/");

        desk.accept(ROOM, risk.id(), LEE, rig.now());
        rig.playTo("2027-02-10T22:00:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(rig.sentTo(TOM).toString()).contains("Vendor API slips");
        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void oneWhoCannotBeToldKeepsNobodyElseFromHearing() {
        var desk = RegisterFixtures.desk(rig.risks);
        rig.playTo("2027-02-10T09:00:00Z").brokenFor(LEE);

        raise(desk, "Vendor API slips", LEE);
        raise(desk, "Tests are thin", PRIYA);
        rig.playTo("2027-02-10T10:00:00Z");

        assertThat(rig.sentTo(LEE)).isEmpty();
        assertThat(rig.sentTo(PRIYA).toString()).contains("Tests are thin");
    }

    @Test
    void whoCouldNotBeToldIsToldLater() {
        var desk = RegisterFixtures.desk(rig.risks);
        rig.playTo("2027-02-10T09:00:00Z").brokenFor(LEE);
        raise(desk, "Vendor API slips", LEE);
        rig.playTo("2027-02-10T10:00:00Z");

        rig.brokenFor(ANA);
        rig.playTo("2027-02-10T11:00:00Z");

        assertThat(rig.sentTo(LEE).toString()).contains("Vendor API slips");
    }

    @Test
    void whatNobodyAnswersForFiveDaysGoesBackToWhoeverAsked() {
        var desk = RegisterFixtures.desk(rig.risks);
        rig.playTo("2027-02-10T09:00:00Z");
        raise(desk, "Vendor API slips", LEE);

        rig.playTo("2027-02-15T08:59:00Z");
        assertThat(rig.sentTo(TOM).toString()).doesNotContain("Vendor API slips");

        rig.playTo("2027-02-15T09:01:00Z");
        assertThat(rig.sentTo(TOM).toString())
                .contains("still needs an owner; the person you asked has not answered");
        assertThat(rig.risks.askingForAnOwner(10)).isEmpty();
    }

    @Test
    void whoHasAnsweredKeepsIt() {
        var desk = RegisterFixtures.desk(rig.risks);
        rig.playTo("2027-02-10T09:00:00Z");
        raise(desk, "Vendor API slips", LEE);
        var risk = rig.risks.askingForAnOwner(10).getFirst();
        desk.accept(ROOM, risk.id(), LEE, rig.now());

        rig.playTo("2027-02-16T09:00:00Z");

        assertThat(rig.risks.find(ROOM, risk.id()).orElseThrow().owner()).contains(LEE);
    }

    @Test
    void whoAddedAnActionHearsWhoTookItAndThatItIsDone() {
        var desk = RegisterFixtures.desk(rig.actions);
        rig.playTo("2027-02-10T09:00:00Z");
        var action = promised(desk);
        rig.playTo("2027-02-10T09:30:00Z");
        assertThat(rig.sentTo(LEE).toString()).contains("Call the vendor", "action/accept/");

        desk.accept(ROOM, action.id(), LEE, rig.now());
        rig.playTo("2027-02-10T10:00:00Z");
        desk.done(ROOM, action.id(), LEE, rig.now());
        rig.playTo("2027-02-10T11:00:00Z");

        assertThat(rig.sentTo(TOM).toString())
                .contains(new Span.Mention(LEE).toString(), " has taken on A-1: Call the vendor")
                .contains("is done: Call the vendor");
        assertThat(rig.sentTo(LEE)).hasSize(1);
    }

    @Test
    void anActionThatNobodyAnswersForGoesBackAfterFiveDays() {
        rig.playTo("2027-02-10T09:00:00Z");
        promised(RegisterFixtures.desk(rig.actions));

        rig.playTo("2027-02-15T09:01:00Z");

        assertThat(rig.sentTo(TOM).toString())
                .contains("Call the vendor” (A-1) has not answered for five days", "/action edit");
        assertThat(rig.actions.askingForAnOwner(10)).isEmpty();
    }

    private Action promised(ActionDesk desk) {
        return desk.add(
                SampleWorld.atlas(),
                new ActionEntry(Text.of("Call the vendor"), Optional.of(LEE), Optional.empty()),
                TOM,
                new EventId("added"),
                rig.now());
    }

    private void raise(RiskDesk desk, String title, UserId owner) {
        desk.raise(
                SampleWorld.atlas(),
                Risk.Kind.RISK,
                new RiskEntry(
                        Text.of(title),
                        3,
                        4,
                        Text.of(""),
                        Optional.of(owner),
                        Optional.empty(),
                        Optional.empty()),
                TOM,
                new EventId("raised " + title),
                rig.now());
    }
}
