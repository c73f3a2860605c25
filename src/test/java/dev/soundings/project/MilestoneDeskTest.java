package dev.soundings.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.soundings.SampleWorld;
import dev.soundings.chat.EventId;
import dev.soundings.project.Milestone.Kind;
import dev.soundings.project.Milestone.State;
import dev.soundings.project.MilestoneOutcome.Done;
import dev.soundings.project.MilestoneOutcome.EndedBefore;
import dev.soundings.project.MilestoneOutcome.NameTaken;
import dev.soundings.project.MilestoneOutcome.Unknown;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class MilestoneDeskTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 12);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 2);
    private static final LocalDate MAY = LocalDate.of(2027, 4, 5);
    private static final Instant NOW = SampleWorld.MONDAY;

    private final InMemoryMilestones milestones = new InMemoryMilestones();
    private final MilestoneDesk desk = new MilestoneDesk(milestones);

    @Test
    void addsOneMilestoneHoweverOftenTheWishArrives() {
        var first = add("event-1", " Pilot ");
        var again = add("event-1", " Pilot ");

        assertThat(again).isEqualTo(first).isInstanceOf(Done.class);
        assertThat(milestones.of(SampleWorld.ROOM, SampleWorld.atlas().id()))
                .extracting(Milestone::name)
                .containsExactly("Pilot");
    }

    @Test
    void refusesANameThatTheProjectHas() {
        add("event-1", "Pilot");

        assertThat(add("event-2", "pilot")).isEqualTo(new NameTaken("pilot"));
    }

    @Test
    void countsItsDatesAndTheDaysSinceTheFirst() {
        var pilot = pilot();

        move(pilot, APRIL);
        move(pilot, APRIL);
        var moved = ((Done) move(pilot, MAY)).milestone();

        assertThat(moved.dates()).isEqualTo(3);
        assertThat(moved.firstDate()).isEqualTo(MARCH);
        assertThat(moved.driftOf(moved.date())).isEqualTo(24);
        assertThat(moved.moves())
                .extracting(Milestone.Move::from, Milestone.Move::to)
                .containsExactly(tuple(MARCH, APRIL), tuple(APRIL, MAY));
    }

    @Test
    void whatIsDoneStaysWhereItIsUntilItIsTakenBack() {
        var pilot = pilot();

        assertThat(desk.done(SampleWorld.ROOM, pilot.id(), SampleWorld.PRIYA, NOW))
                .isInstanceOf(Done.class);
        assertThat(move(pilot, APRIL)).isInstanceOf(EndedBefore.class);
        assertThat(desk.drop(SampleWorld.ROOM, pilot.id(), SampleWorld.PRIYA, NOW))
                .isInstanceOf(EndedBefore.class);
        assertThat(desk.reopen(SampleWorld.ROOM, pilot.id())).isEqualTo(new Done(pilot));
        assertThat(move(pilot, APRIL)).isInstanceOf(Done.class);
    }

    @Test
    void whatIsDroppedStaysDroppedAndGivesItsNameUp() {
        var pilot = pilot();
        desk.drop(SampleWorld.ROOM, pilot.id(), SampleWorld.PRIYA, NOW);

        assertThat(desk.reopen(SampleWorld.ROOM, pilot.id())).isInstanceOf(EndedBefore.class);
        assertThat(desk.edit(SampleWorld.ROOM, pilot.id(), "Other", Kind.KEY))
                .isInstanceOf(EndedBefore.class);
        assertThat(add("event-2", "Pilot")).isInstanceOf(Done.class);
    }

    @Test
    void changesNameAndKind() {
        var pilot = pilot();
        add("event-2", "Go-live");

        assertThat(desk.edit(SampleWorld.ROOM, pilot.id(), "go-live", Kind.GO_LIVE))
                .isEqualTo(new NameTaken("go-live"));
        assertThat(desk.edit(SampleWorld.ROOM, pilot.id(), "First store ", Kind.ORDINARY))
                .isEqualTo(new Done(pilot.called("First store").ofKind(Kind.ORDINARY)));
    }

    @Test
    void knowsNothingOfWhatDoesNotExist() {
        var nowhere = new MilestoneId("nowhere");

        assertThat(desk.done(SampleWorld.ROOM, nowhere, SampleWorld.PRIYA, NOW))
                .isEqualTo(new Unknown());
        assertThat(desk.edit(SampleWorld.ROOM, nowhere, "Name", Kind.KEY)).isEqualTo(new Unknown());
    }

    @Test
    void movingItPastTheEndAndOverOthersTouchesThem() {
        var pilot = pilot();
        var between =
                Milestone.planned(
                        SampleWorld.ROOM,
                        new MilestoneId("between"),
                        SampleWorld.atlas().id(),
                        "Billing connected",
                        Kind.ORDINARY,
                        APRIL,
                        SampleWorld.PRIYA,
                        NOW);
        var reached = between.called("Reached").ended(State.DONE, SampleWorld.PRIYA, NOW);
        var all = List.of(pilot, between, reached);
        var end = SampleWorld.atlas().endsOn().orElseThrow();

        assertThat(Touched.by(pilot, end.plusDays(1), SampleWorld.atlas(), all))
                .isEqualTo(new Touched(Optional.of(end), List.of(between), true));
        assertThat(Touched.by(pilot, APRIL, SampleWorld.atlas(), all).isNothing()).isTrue();
        assertThat(Touched.by(between, MARCH.minusDays(1), SampleWorld.atlas(), all))
                .isEqualTo(new Touched(Optional.empty(), List.of(pilot), false));
    }

    private Milestone pilot() {
        return ((Done) add("event-1", "Pilot")).milestone();
    }

    private MilestoneOutcome add(String event, String name) {
        return desk.add(
                SampleWorld.atlas(),
                name,
                Kind.KEY,
                MARCH,
                SampleWorld.PRIYA,
                new EventId(event),
                NOW);
    }

    private MilestoneOutcome move(Milestone milestone, LocalDate to) {
        return desk.move(
                SampleWorld.ROOM,
                milestone.id(),
                to,
                Text.of("the vendor is late"),
                SampleWorld.LEE,
                NOW);
    }
}
