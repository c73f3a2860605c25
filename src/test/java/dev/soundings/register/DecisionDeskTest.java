package dev.soundings.register;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.EventId;
import dev.soundings.register.Decision.Happening;
import dev.soundings.register.Decision.State;
import dev.soundings.register.Decision.Verdict;
import dev.soundings.register.Decision.What;
import dev.soundings.workspace.InMemoryCounters;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

class DecisionDeskTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final LocalDate MAR_1 = LocalDate.of(2027, 3, 1);
    private static final Text SOONER = Text.of("three weeks sooner");

    private final InMemoryDecisions decisions = new InMemoryDecisions();
    private final DecisionDesk desk = new DecisionDesk(decisions, new InMemoryCounters());

    @Test
    void logsADecisionOnceHoweverOftenItsEventArrives() {
        assertThat(log())
                .isEqualTo(log())
                .returns("D-1", Decision::label)
                .returns(TOM, Decision::loggedBy)
                .returns(ANA, Decision::decidedBy)
                .returns(State.STANDS, Decision::state)
                .returns(true, Decision::isUntold);
    }

    @Test
    void whoeverLooksAtItAgainIsNotAskedOnceMore() {
        var decision = log();

        revisit(decision, Verdict.PARTLY, "the price did not hold");

        assertThat(stored(decision))
                .returns(State.PARTLY, Decision::state)
                .returns(Optional.empty(), Decision::revisitOn);
        assertThat(stored(decision).history().getLast())
                .isEqualTo(new Happening(What.PARTLY, ANA, NOW, Text.of("the price did not hold")));
        assertThat(decisions.dueForRevisit(ROOM, ANA, MAR_1)).isEmpty();
    }

    @Test
    void theSameTapTwiceChangesNothingButAnotherMendsIt() {
        var decision = log();
        revisit(decision, Verdict.HELD, "");

        assertThat(revisit(decision, Verdict.HELD, "")).isInstanceOf(EntryOutcome.NotNow.class);
        assertThat(revisit(decision, Verdict.REVERSED, "the vendor is gone"))
                .isInstanceOf(EntryOutcome.Done.class);
        assertThat(stored(decision).history()).hasSize(3);
    }

    @Test
    void anotherDayOpensTheQuestionAgain() {
        var decision = log();
        revisit(decision, Verdict.HELD, "");

        desk.edit(ROOM, decision.id(), entry(Optional.of(MAR_1.plusDays(90))), TOM, NOW);

        assertThat(decisions.dueForRevisit(ROOM, ANA, MAR_1.plusDays(90))).hasSize(1);
        assertThat(revisit(decision, Verdict.HELD, "")).isInstanceOf(EntryOutcome.Done.class);
    }

    @Test
    void whatIsTakenBackStaysTakenBack() {
        var decision = log();

        desk.drop(ROOM, decision.id(), Text.of("it was only an idea"), TOM, NOW);

        assertThat(stored(decision).state()).isEqualTo(State.DROPPED);
        assertThat(decisions.ofProject(ROOM, decision.project())).isEmpty();
        assertThat(revisit(decision, Verdict.HELD, "")).isInstanceOf(EntryOutcome.NotNow.class);
        assertThat(desk.edit(ROOM, decision.id(), entry(Optional.empty()), TOM, NOW))
                .isInstanceOf(EntryOutcome.NotNow.class);
    }

    @Test
    void isToldOnlyAsFarAsOthersHaveHeard() {
        var decision = log();

        decisions.change(ROOM, decision.id(), stored -> stored.toldUpTo(1).toldUpTo(0));
        assertThat(decisions.untold(5)).isEmpty();

        revisit(decision, Verdict.HELD, "");
        assertThat(decisions.untold(5)).hasSize(1);
    }

    private Decision log() {
        return desk.log(
                SampleWorld.atlas(), entry(Optional.of(MAR_1)), TOM, new EventId("e1"), NOW);
    }

    private EntryOutcome<Decision> revisit(Decision decision, Verdict verdict, String note) {
        return desk.revisit(ROOM, decision.id(), verdict, Text.of(note), ANA, NOW);
    }

    private Decision stored(Decision decision) {
        return decisions.find(ROOM, decision.id()).orElseThrow();
    }

    private static DecisionEntry entry(Optional<LocalDate> revisitOn) {
        return new DecisionEntry(
                Text.of("B for the vendor"),
                SOONER,
                Text.of(""),
                ANA,
                SampleWorld.THURSDAY,
                revisitOn);
    }
}
