package dev.soundings.response;

import static dev.soundings.response.Asking.NINE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.SampleWorld;
import dev.soundings.access.Actor;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.register.Entry;
import dev.soundings.register.RegisterRig;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.register.State;
import dev.soundings.register.Win;
import dev.soundings.register.WinKind;
import dev.soundings.round.InMemoryRounds;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class HarvestTest {
    private static final Instant LATER = NINE.plusSeconds(600);
    private static final FormValues VENDOR =
            new FormValues(
                    Map.of(
                            "r5", List.of("Vendor API slips"),
                            "r5-when", List.of("this-month"),
                            "r5-cost", List.of("weeks")));

    private final SampleWorld world = new SampleWorld();
    private final InMemoryResponses responses = new InMemoryResponses();
    private final InMemoryRoundKeys keys = new InMemoryRoundKeys();
    private final InMemoryRounds rounds = new InMemoryRounds();
    private final RegisterRig register = new RegisterRig();
    private final ResponseRecorder recorder =
            new ResponseRecorder(
                    responses,
                    new AnonymousAnswers(
                            responses,
                            keys,
                            new InMemoryAnsweredMarks(),
                            () -> new byte[] {7, 8, 9}),
                    world.people);
    private final Harvest harvest =
            new Harvest(
                    responses,
                    keys,
                    rounds,
                    new HarvestReader(world.questionSets, world.projects, register.proposals()));

    @Test
    void proposesARiskOnceFromAnAnswer() {
        submit(asked(Asking.tom(Asking.RISK)), VENDOR, "e1");
        assertThat(harvest.nextDue(LATER)).contains(LATER);

        harvest.beat(LATER);
        harvest.beat(LATER);

        assertThat(risks())
                .singleElement()
                .returns(State.PROPOSED, Entry::state)
                .returns(
                        Risk.unrated()
                                .rated(Optional.empty(), Optional.of(3))
                                .near(Optional.of(Risk.Proximity.THIS_MONTH)),
                        Entry::detail)
                .returns("R-1", Entry::label);
        assertThat(harvest.nextDue(LATER)).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeReadHoldsUpNobodyElses() {
        var sets = new UnreadableOnce();
        var reader = new HarvestReader(sets, world.projects, register.proposals());
        var failingOnce = new Harvest(responses, keys, rounds, reader);
        submit(asked(Asking.tom(Asking.RISK)), VENDOR, "e1");
        submit(asked(Asking.asked(Sharing.NAMED, SampleWorld.LEE, Asking.RISK)), VENDOR, "e2");

        assertThatThrownBy(() -> failingOnce.beat(LATER)).hasMessage("1 failed");
        assertThat(risks()).hasSize(1);

        failingOnce.beat(LATER);
        assertThat(risks()).hasSize(2);
    }

    @Test
    void proposesWhatItsQuestionSaysThatWordsBecome() {
        submit(
                asked(Asking.tom(Asking.TROUBLE, Asking.WIN)),
                new FormValues(
                        Map.of(
                                "r6", List.of("the export, by hand"),
                                "w4", List.of("Search answers in a second"))),
                "e1");

        harvest.beat(LATER);

        assertThat(risks())
                .singleElement()
                .returns(Risk.unrated(), Entry::detail)
                .returns(RiskKind.RISK, Entry::kind);
        assertThat(
                        register.entries.ofProject(
                                WinKind.WIN, SampleWorld.ROOM, SampleWorld.atlas().id()))
                .singleElement()
                .returns(State.PROPOSED, Entry::state)
                .returns(SampleWorld.THURSDAY, win -> win.detail().landedOn())
                .returns(Win.Confidence.ANECDOTAL, win -> win.detail().confidence());
    }

    @Test
    void followsAnEditWithdrawsWhatIsTakenBackAndBringsItBack() {
        var asked = asked(Asking.tom(Asking.RISK));
        submit(asked, VENDOR, "e1");
        harvest.beat(LATER);

        submit(asked, new FormValues(Map.of("r5", List.of("Vendor API is late"))), "e2");
        harvest.beat(LATER);
        assertThat(risks())
                .singleElement()
                .returns("Vendor API is late", risk -> risk.title().words().orElseThrow());

        recorder.undo(asked, new EventId("e3"), NINE);
        harvest.beat(LATER);
        assertThat(risks()).singleElement().returns(State.DROPPED, Entry::state);

        submit(asked, VENDOR, "e4");
        harvest.beat(LATER);
        assertThat(risks()).singleElement().returns(State.PROPOSED, Entry::state);
    }

    @Test
    void leavesAloneWhatAPersonHasTouched() {
        var asked = asked(Asking.tom(Asking.RISK));
        submit(asked, VENDOR, "e1");
        harvest.beat(LATER);
        register.take(risks().getFirst(), "keep", SampleWorld.PRIYA, LATER);
        var kept = risks().getFirst();

        submit(asked, new FormValues(Map.of("r5", List.of("something else"))), "e2");
        harvest.beat(LATER);

        assertThat(risks()).containsExactly(kept);
    }

    @Test
    void keepsWhatWasForTheOwnerOnlyForTheOwner() {
        submit(asked(Asking.asked(Sharing.OWNER_ONLY, SampleWorld.TOM, Asking.RISK)), VENDOR, "e1");

        harvest.beat(LATER);

        assertThat(
                        register.entries.ofProject(
                                RiskKind.RISK, SampleWorld.ROOM, SampleWorld.atlas().id()))
                .isEmpty();
        assertThat(risks()).hasSize(1);
    }

    @Test
    void readsAnonymousAnswersAtTheCloseAndOnlyFromFiveOn() {
        for (var person : List.of("tom", "yuki", "lee", "sam")) {
            submit(anonymously(person), VENDOR, "e-" + person);
        }
        assertThat(harvest.nextDue(LATER)).as("the round is open").isEmpty();
        submit(anonymously("ravi"), VENDOR, "e-ravi");
        rounds.replace(anonymously("ravi").round().close());

        assertThat(harvest.nextDue(LATER)).contains(LATER);
        harvest.beat(LATER);

        assertThat(risks())
                .hasSize(5)
                .allSatisfy(risk -> {
                    assertThat(risk.raisedBy()).isEmpty();
                    assertThat(risk.history().getFirst().at())
                            .isEqualTo(Instant.parse("2027-02-11T00:00:00Z"));
                });
        assertThat(keys.kept()).isEmpty();
        assertThat(harvest.nextDue(LATER)).isEmpty();
    }

    @Test
    void tellsNothingOfFewerThanFive() {
        submit(anonymously("tom"), VENDOR, "e1");
        rounds.replace(anonymously("tom").round().close());

        harvest.beat(LATER);

        assertThat(risks()).isEmpty();
        assertThat(keys.kept()).isEmpty();
    }

    private AskedQuestions anonymously(String person) {
        return asked(Asking.asked(Sharing.ANONYMOUS, new UserId(person), Asking.RISK));
    }

    private AskedQuestions asked(AskedQuestions asked) {
        rounds.insert(asked.round());
        world.questionSets.freeze(SampleWorld.ROOM, asked.set());
        return asked;
    }

    private void submit(AskedQuestions asked, FormValues values, String event) {
        assertThat(recorder.submit(asked, values, new EventId(event), NINE, false))
                .isInstanceOf(Recorded.Saved.class);
    }

    private List<Entry<Risk>> risks() {
        return register.entries.visibleTo(
                new Actor(SampleWorld.ROOM, SampleWorld.PRIYA),
                RiskKind.RISK,
                SampleWorld.atlas().id());
    }

    /** Question sets of which the first that is looked for cannot be read. */
    private static final class UnreadableOnce implements QuestionSets {
        private boolean read;

        @Override
        public void freeze(WorkspaceId workspace, QuestionSet set) {}

        @Override
        public Optional<QuestionSet> find(WorkspaceId workspace, QuestionSet.SetRef ref) {
            if (!read) {
                read = true;
                throw new IllegalStateException("unreadable");
            }
            return Optional.empty();
        }
    }
}
