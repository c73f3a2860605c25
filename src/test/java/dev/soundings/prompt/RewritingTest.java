package dev.soundings.prompt;

import static dev.soundings.SampleWorld.NINE;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.asking;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.checkin.CheckIn;
import dev.soundings.register.Action;
import dev.soundings.register.ActionKind;
import dev.soundings.register.EntryInput;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The message that asked says at any time what holds, wherever the answer was given. */
class RewritingTest {
    private static final String TOMS = "thursdays.20270211.0.tom";
    private static final String RISK = "risks.20270211.0.tom";
    private static final Map<String, List<String>> LINE =
            Map.of("w5", List.of("clients sail in four days"));

    @Test
    void anAnswerGivenElsewhereIsShownWhereItWasAsked() {
        var rig = askedTom().pressingElsewhere();

        rig.submit(TOM, "answer/submit/" + TOMS, LINE);
        rig.playTo("2027-02-11T10:01:00Z");

        assertThat(rig.rewrittenFor(TOM)).hasSize(1);
        assertThat(latest(rig))
                .contains("You said:", "clients sail in four days")
                .doesNotContain("Closes", "answer/skip/");
    }

    @Test
    void eachChangeIsAVersionOfItsOwnAndUndoAsksAgain() {
        var rig = askedTom().pressingElsewhere();

        rig.press(TOM, "answer/same/" + TOMS);
        rig.playTo("2027-02-11T10:01:00Z");
        rig.press(TOM, "answer/undo/" + TOMS);
        rig.playTo("2027-02-11T10:02:00Z");

        assertThat(rig.rewrittenFor(TOM)).hasSize(2);
        assertThat(latest(rig)).contains("Closes", "answer/open/" + TOMS);
        assertThat(rig.gateway.keys())
                .containsExactly(
                        "room-1.prompt.tom.20270211",
                        "room-1.prompt.tom.20270211.edit.1",
                        "room-1.prompt.tom.20270211.edit.2");
    }

    @Test
    void whatWasAnsweredInPlaceIsNotWrittenAgain() {
        var rig = askedTom();

        rig.press(TOM, "answer/same/" + TOMS);
        rig.playTo("2027-02-11T12:00:00Z");

        assertThat(rig.rewrittenFor(TOM)).isEmpty();
    }

    @Test
    void aPromptSaysWhenItsTimeIsOver() {
        var rig = askedTom().playTo("2027-02-12T18:00:00Z");
        assertThat(latest(rig)).contains("an answer still counts, marked late");

        rig.playTo("2027-02-17T09:05:00Z");
        assertThat(latest(rig))
                .contains("The round is over")
                .doesNotContain("answer/open/", "answer/same/");
    }

    @Test
    void aPromiseThatIsKeptIsAskedForNoMore() {
        var rig = new PromptRig(only(thursdays(), TOM));
        var today = LocalDate.parse("2027-02-11");
        var action =
                rig.register.add(
                        ActionKind.ACTION,
                        EntryInput.of(Text.of("Call the vendor"), new Action()).due(today),
                        TOM,
                        "promised",
                        rig.now());
        rig.playTo("2027-02-11T10:00:00Z");
        assertThat(PlainText.of(rig.sentTo(TOM).getFirst())).contains("Call the vendor");

        rig.looks.changing(action, today, rig.now());
        rig.register.take(action, "done", TOM, rig.now());
        rig.playTo("2027-02-11T10:01:00Z");

        assertThat(latest(rig)).doesNotContain("Call the vendor").contains("Closes");
    }

    @Test
    void undoGoesWithTheRound() {
        var rig = askedTom();
        rig.press(TOM, "answer/same/" + TOMS);

        rig.playTo("2027-02-13T09:00:00Z");

        assertThat(latest(rig))
                .contains("You said that nothing changed")
                .doesNotContain("answer/undo/");
    }

    @Test
    void aListSaysWhereItsProjectStandsAndOffersNothingThatIsOver() {
        var rig =
                new PromptRig(
                                only(thursdays(), TOM),
                                only(onThursday("two"), TOM),
                                only(onThursday("three"), TOM),
                                only(onThursday("four"), TOM))
                        .playTo("2027-02-11T09:30:00Z");
        assertThat(PlainText.of(rig.sentTo(TOM).getFirst())).contains(": closes ");

        for (var id : List.of("thursdays", "two", "three")) {
            rig.press(TOM, "answer/same/" + id + ".20270211.0.tom");
        }
        rig.playTo("2027-02-17T12:00:00Z");
        assertThat(latest(rig))
                .contains(": the round is over.", "answer/more/two")
                .doesNotContain(": closes ", "answer/more/four");
    }

    @Test
    void aListOfWhichAllIsAnsweredSaysSo() {
        var rig =
                new PromptRig(
                                only(thursdays(), TOM),
                                only(onThursday("two"), TOM),
                                only(onThursday("three"), TOM),
                                only(onThursday("four"), TOM))
                        .playTo("2027-02-11T09:30:00Z");

        for (var id : List.of("thursdays", "two", "three", "four")) {
            rig.press(TOM, "answer/same/" + id + ".20270211.0.tom");
        }
        rig.playTo("2027-02-11T09:31:00Z");

        assertThat(rig.rewrittenFor(TOM)).hasSize(1);
        assertThat(latest(rig)).contains(": answered.").doesNotContain(": closes ");
    }

    @Test
    void anAnswerWithoutANameLeavesNoTraceInWhatIsSent() {
        var rig =
                new PromptRig(asking("risks", "atlas", "risk", DayOfWeek.THURSDAY, NINE))
                        .playTo("2027-02-11T10:00:00Z");

        var reply = rig.choose(TOM, "answer/tap/" + RISK + ":sure", "2");
        rig.playTo("2027-02-11T11:00:00Z");
        assertThat(reply.toString()).contains("Your anonymous answer is in");
        assertThat(rig.rewrittenFor(TOM)).isEmpty();

        rig.submit(TOM, "answer/submit/" + RISK, Map.of("r6", List.of("by hand")));
        rig.playTo("2027-02-11T12:00:00Z");
        assertThat(latest(rig)).contains("by hand").doesNotContain("anonymous answer is in");
    }

    private static CheckIn onThursday(String id) {
        return asking(id, "atlas", "why", DayOfWeek.THURSDAY, NINE);
    }

    private static PromptRig askedTom() {
        return new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");
    }

    private static String latest(PromptRig rig) {
        var message = rig.rewrittenFor(TOM).getLast();
        return PlainText.of(message) + message;
    }
}
