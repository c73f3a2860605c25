package dev.soundings.register;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class DecisionKindTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final LocalDate MAR_1 = LocalDate.of(2027, 3, 1);

    private final RegisterRig rig = new RegisterRig();

    @Test
    void logsADecisionOnceHoweverOftenItsEventArrives() {
        assertThat(log())
                .isEqualTo(log())
                .returns("D-1", Entry::label)
                .returns(TOM, Decision::loggedBy)
                .returns(ANA, Decision::decidedBy)
                .returns(DecisionKind.STANDS, Entry::state)
                .returns(true, Entry::isUntold);
    }

    @Test
    void whoeverLooksAtItAgainIsNotAskedOnceMore() {
        var decision = log();

        revisit(decision, "partly", "reason", "the price did not hold");

        assertThat(rig.stored(decision))
                .returns("PARTLY", each -> each.state().name())
                .returns(Optional.empty(), Entry::dueOn);
        assertThat(rig.stored(decision).history().getLast())
                .isEqualTo(
                        new HistoryEvent(
                                EventType.ENDED,
                                "PARTLY",
                                Optional.of(ANA),
                                NOW,
                                Text.of("the price did not hold")));
        assertThat(due(MAR_1)).isEmpty();
    }

    @Test
    void theSameTapTwiceChangesNothingButAnotherMendsIt() {
        var decision = log();
        revisit(decision, "held");

        assertThat(revisit(decision, "held")).isInstanceOf(StepResult.NotNow.class);
        assertThat(revisit(decision, "reversed", "reason", "the vendor is gone"))
                .isInstanceOf(StepResult.Done.class);
        assertThat(rig.stored(decision).history()).hasSize(3);
    }

    @Test
    void anotherDayOpensTheQuestionAgain() {
        var decision = log();
        revisit(decision, "held");

        rig.edit(decision, TOM, NOW, "revisit", MAR_1.plusDays(90).toString());

        assertThat(due(MAR_1.plusDays(90))).hasSize(1);
        assertThat(revisit(decision, "held")).isInstanceOf(StepResult.Done.class);
    }

    @Test
    void whatIsTakenBackStaysTakenBack() {
        var decision = log();

        rig.take(decision, "drop", TOM, NOW, "reason", "it was only an idea");

        assertThat(rig.stored(decision).state()).isEqualTo(State.DROPPED);
        assertThat(
                        DecisionKind.DECISION.listed(
                                rig.entries.ofProject(
                                        DecisionKind.DECISION, ROOM, decision.project()),
                                Optional.empty(),
                                MAR_1))
                .isEmpty();
        assertThat(revisit(decision, "held")).isInstanceOf(StepResult.NotNow.class);
        assertThat(rig.edit(decision, TOM, NOW)).isInstanceOf(StepResult.NotNow.class);
    }

    @Test
    void isToldOnlyAsFarAsOthersHaveHeard() {
        var decision = log();

        rig.queue.markTold(decision, 1);
        rig.queue.markTold(decision, 0);
        assertThat(untold()).isEmpty();

        revisit(decision, "held");
        assertThat(untold()).hasSize(1);
        assertThat(rig.queue.untold()).as("its channel hears it, not single people").isEmpty();
    }

    private Entry<Decision> log() {
        var said =
                EntryInput.of(
                        Text.of("B for the vendor"),
                        new Decision(
                                Text.of("three weeks sooner"), Text.of(""), SampleWorld.THURSDAY));
        return rig.add(DecisionKind.DECISION, said.ownedBy(ANA).due(MAR_1), TOM, "e1", NOW);
    }

    private StepResult<Decision> revisit(
            Entry<Decision> decision, String verdict, String... fieldsAndValues) {
        return rig.take(decision, "revisit:" + verdict, ANA, NOW, fieldsAndValues);
    }

    private List<Entry<Decision>> due(LocalDate day) {
        return rig.entries.due(DecisionKind.DECISION, ROOM, ANA, day);
    }

    private List<Entry<?>> untold() {
        return rig.entries.untold(List.of(DecisionKind.DECISION), 5);
    }
}
