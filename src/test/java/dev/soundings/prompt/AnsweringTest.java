package dev.soundings.prompt;

import static dev.soundings.SampleWorld.NINE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.SampleWorld.YUKI;
import static dev.soundings.prompt.PromptSets.asking;
import static dev.soundings.prompt.PromptSets.inChannel;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.access.Actor;
import dev.soundings.chat.ChatReply;
import dev.soundings.checkin.QuestionId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.RiskKind;
import dev.soundings.response.Answer;
import dev.soundings.response.AskedQuestions;
import dev.soundings.response.Response.Named.Kind;
import dev.soundings.round.AnswerWindow;
import dev.soundings.round.RoundId;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AnsweringTest {
    private static final String TOMS = "thursdays.20270211.0.tom";
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);
    private static final Map<String, List<String>> LINE =
            Map.of("w5", List.of("clients sail in four days"));

    @Test
    void aTapOnTheScaleIsAnAnswerAndTheCardTurnsIntoWhatWasSaid() {
        var rig = askedTom();

        var reply = rig.choose(TOM, "answer/tap/" + TOMS + ":served", "4");

        assertThat(rig.response(TOMS).orElseThrow().answers())
                .containsEntry(new QuestionId("served"), new Answer.Point(4));
        assertThat(updated(reply)).contains("You said:", "4 of 5", "answer/undo/" + TOMS);
    }

    @Test
    void theFormKeepsWordsAndTheCardShowsThemWithTheirReaders() {
        var rig = askedTom();

        assertThat(rig.press(TOM, "answer/open/" + TOMS)).isInstanceOf(ChatReply.OpenForm.class);
        var reply = rig.submit(TOM, "answer/submit/" + TOMS, LINE);

        assertThat(updated(reply)).contains("clients sail in four days", "reads your answers");
    }

    @Test
    void nothingChangedIsOneTapAndUndoTakesItBack() {
        var rig = askedTom();

        rig.press(TOM, "answer/same/" + TOMS);
        assertThat(rig.response(TOMS).orElseThrow().kind()).isEqualTo(Kind.NOTHING_CHANGED);

        var reply = rig.press(TOM, "answer/undo/" + TOMS);
        assertThat(rig.response(TOMS).orElseThrow().kind()).isEqualTo(Kind.UNDONE);
        assertThat(updated(reply)).contains("answer/open/" + TOMS);
    }

    @Test
    void skippingAsksForNoReason() {
        var rig = askedTom();

        var reply = rig.press(TOM, "answer/skip/" + TOMS);

        assertThat(rig.response(TOMS).orElseThrow().kind()).isEqualTo(Kind.SKIPPED);
        assertThat(updated(reply)).contains("No reason needed");
    }

    @Test
    void anEditAfterwardsIsMarkedAsSuch() {
        var rig = askedTom();
        rig.submit(TOM, "answer/submit/" + TOMS, LINE);

        var form = rig.press(TOM, "answer/edit/" + TOMS);
        var reply = rig.submit(TOM, "answer/submit/" + TOMS, Map.of("w5", List.of("in three")));

        assertThat(form.toString()).contains("clients sail in four days");
        assertThat(updated(reply)).contains("You said (changed):", "in three");
    }

    @Test
    void anAnswerAfterTheCloseIsTakenAndLabelled() {
        var rig = askedTom().playTo("2027-02-14T09:00:00Z");

        var reply = rig.submit(TOM, "answer/submit/" + TOMS, LINE);

        assertThat(rig.response(TOMS).orElseThrow().late()).isTrue();
        assertThat(updated(reply)).contains("You said (late):").doesNotContain("answer/undo");
    }

    @Test
    void aRoundWhoseSuccessorIsOpenSaysWhenTheNextOneIs() {
        var rig = askedTom().playTo("2027-02-17T12:00:00Z");

        var reply = rig.submit(TOM, "answer/submit/" + TOMS, LINE);

        assertThat(rig.response(TOMS)).isEmpty();
        assertThat(reply.toString())
                .contains("That round is over. The next one comes")
                .contains("2027-02-18T09:00:00Z");
    }

    @Test
    void anEarlyAnswerIsTakenADayAhead() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-10T10:00:00Z");

        assertThat(rig.desk.pending(ROOM, TOM, rig.now()))
                .extracting(Pending::window)
                .containsExactly(AnswerWindow.EARLY);
        rig.submit(TOM, "answer/submit/" + TOMS, LINE);

        assertThat(rig.response(TOMS).orElseThrow().late()).isFalse();
    }

    @Test
    void laterThisAfternoonIsTheSamePromptOnceMore() {
        var rig = askedTom();

        rig.choose(TOM, "answer/later/" + TOMS, "afternoon");
        rig.playTo("2027-02-11T14:59:00Z");
        assertThat(rig.sentTo(TOM)).hasSize(1);

        rig.playTo("2027-02-12T23:00:00Z");
        assertThat(rig.sentTo(TOM)).hasSize(2);
        assertThat(rig.days.between(ROOM, TOM, rig.invitation(TOMS).dueOn(), FRIDAY)).hasSize(1);
    }

    @Test
    void laterOnMondayJoinsWhatIsAskedThen() {
        var rig = askedTom();

        rig.choose(TOM, "answer/later/" + TOMS, "monday");
        rig.playTo("2027-02-15T10:00:00Z");

        assertThat(rig.sentKeys())
                .containsExactly("room-1.prompt.tom.20270211", "room-1.prompt.tom.20270215");
    }

    @Test
    void laterIsNotSentToWhoHasAnsweredMeanwhile() {
        var rig = askedTom();

        rig.choose(TOM, "answer/later/" + TOMS, "afternoon");
        rig.press(TOM, "answer/same/" + TOMS);
        rig.playTo("2027-02-12T23:00:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
    }

    @Test
    void aPrivateRiskIsSeenByItsReaderAndItsRaiserOnly() {
        var rig = askedTom();

        var form = rig.press(TOM, "answer/private/" + TOMS);
        var reply =
                rig.submit(
                        TOM,
                        "answer/private/" + TOMS,
                        Map.of(
                                "title", List.of("Two of us think of leaving"),
                                "reader", List.of("ana")));

        assertThat(form.toString()).contains("Ana, sponsor", "Priya, project manager", "Mia");
        assertThat(reply.toString()).contains("you hear from me what becomes of it");
        var atlas = new ProjectId("atlas");
        assertThat(rig.register.entries.visibleTo(new Actor(ROOM, PRIYA), RiskKind.RISK, atlas))
                .isEmpty();
        assertThat(rig.register.entries.visibleTo(new Actor(ROOM, TOM), RiskKind.RISK, atlas))
                .hasSize(1);
        assertThat(rig.register.entries.ofProject(RiskKind.RISK, ROOM, atlas)).isEmpty();
    }

    @Test
    void lastWeeksWordsAreTakenUpAgainByOneTap() {
        var rig = askedTom();
        rig.submit(TOM, "answer/submit/" + TOMS, Map.of("w5", List.of("Vendor API unclear")));
        rig.playTo("2027-02-18T09:30:00Z");
        assertThat(rig.sentTo(TOM).getLast().toString())
                .contains("Last time you said: “", "Vendor API unclear");

        rig.press(TOM, "answer/pick/thursdays.20270218.0.tom:better");

        assertThat(rig.response("thursdays.20270218.0.tom").orElseThrow().answers())
                .containsEntry(
                        AskedQuestions.LAST_TIME,
                        new Answer.Picked(List.of("better"), Optional.empty()));
    }

    @Test
    void anAnonymousTapIsGivenOnceAndNeverUnderAName() {
        var rig =
                new PromptRig(asking("risks", "atlas", "risk", DayOfWeek.THURSDAY, NINE))
                        .playTo("2027-02-11T10:00:00Z");
        var scale = "answer/tap/risks.20270211.0.tom:sure";

        var first = rig.choose(TOM, scale, "2");
        var second = rig.choose(TOM, scale, "5");

        assertThat(rig.response("risks.20270211.0.tom")).isEmpty();
        assertThat(updated(first)).contains("Your anonymous answer is in").doesNotContain(scale);
        assertThat(second.toString()).contains("cannot be changed");
        assertThat(rig.responses.responses.anonymousOf(ROOM, new RoundId("risks.20270211.0")))
                .singleElement()
                .satisfies(response ->
                        assertThat(response.answers())
                                .containsEntry(new QuestionId("sure"), new Answer.Point(2)));
    }

    @Test
    void aPageThatIsKeptDoesNotTellWhoAnsweredAnonymously() {
        var rig =
                new PromptRig(asking("moods", "atlas", "mood", DayOfWeek.THURSDAY, NINE))
                        .playTo("2027-02-11T10:00:00Z");

        rig.choose(TOM, "answer/tap/moods.20270211.0.tom:mood", "2");

        assertThat(rig.desk.pending(ROOM, TOM, rig.now()))
                .extracting(Pending::answered)
                .containsExactly(true);
        assertThat(rig.desk.pendingAsKept(ROOM, TOM, rig.now()))
                .extracting(Pending::answered)
                .containsExactly(false);
    }

    @Test
    void whatIsPressedInAChannelIsAnsweredPrivately() {
        var rig = new PromptRig(inChannel(thursdays())).playTo("2027-02-11T10:00:00Z");

        var reply = rig.press(YUKI, "answer/same/thursdays.20270211.0");

        assertThat(reply).isInstanceOf(ChatReply.Whisper.class);
        assertThat(rig.response("thursdays.20270211.0.yuki").orElseThrow().kind())
                .isEqualTo(Kind.NOTHING_CHANGED);
    }

    @Test
    void whoWasAwayIsTakenOutOfTheCount() {
        var rig = askedTom();

        rig.press(TOM, "answer/away/" + TOMS);

        assertThat(rig.invitation(TOMS).fate().toString()).contains("AWAY");
    }

    @Test
    void saysWhenTheNextPromptIsAndLeavesItOutOnRequest() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-09T10:00:00Z");

        assertThat(rig.desk.next(ROOM, TOM, rig.now()))
                .map(NextPrompt::at)
                .contains(Instant.parse("2027-02-11T09:00:00Z"));
        rig.desk.skipNext(ROOM, TOM, rig.now());

        assertThat(rig.desk.next(ROOM, TOM, rig.now()))
                .map(NextPrompt::at)
                .contains(Instant.parse("2027-02-18T09:00:00Z"));
        assertThat(rig.playTo("2027-02-16T10:00:00Z").sentTo(TOM)).isEmpty();
    }

    @Test
    void theFirstPromptSaysWhoAddedThePersonAndWhoReadsTheAnswer() {
        var prompt = askedTom().sentTo(TOM).getFirst().toString();

        assertThat(prompt)
                .contains("added you to Atlas migration")
                .contains("New clients sail within four days instead of nine")
                .contains("reads your answers with your name on them")
                .contains("answer/later/" + TOMS);
    }

    private static PromptRig askedTom() {
        return new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");
    }

    /** The message that replaces the prompt in place. */
    private static String updated(ChatReply reply) {
        assertThat(reply).isInstanceOf(ChatReply.Update.class);
        return reply.toString();
    }
}
