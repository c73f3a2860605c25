package dev.soundings.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;

/** What every keeper of milestones does. */
public abstract class MilestonesContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final ProjectId ATLAS = new ProjectId("atlas");
    private static final UserId PRIYA = new UserId("priya");
    private static final Instant ADDED = Instant.parse("2027-02-08T08:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 12);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 2);
    private static final Milestone PILOT = milestone("pilot", "atlas", "Pilot in two stores");

    private Milestones milestones;

    /** An empty one. */
    protected abstract Milestones create();

    @BeforeEach
    void setUp() {
        milestones = create();
    }

    @Test
    void findsWhatWasInserted() {
        assertThat(milestones.insert(PILOT)).isTrue();

        assertThat(milestones.find(ROOM, PILOT.id())).contains(PILOT);
        assertThat(milestones.find(new WorkspaceId("room-2"), PILOT.id())).isEmpty();
    }

    @Test
    void keepsEveryFormerDateWithItsReason() {
        milestones.insert(PILOT);

        milestones.change(
                ROOM,
                PILOT.id(),
                pilot -> pilot.movedTo(APRIL, PRIYA, ADDED.plusSeconds(60), Text.of("vendor")));
        var twice =
                milestones.change(
                        ROOM,
                        PILOT.id(),
                        pilot ->
                                pilot.movedTo(
                                        MARCH.minusDays(1),
                                        new UserId("lee"),
                                        ADDED.plusSeconds(90),
                                        Text.erased()));

        assertThat(milestones.find(ROOM, PILOT.id())).contains(twice);
        assertThat(twice.moves()).extracting(Milestone.Move::from).containsExactly(MARCH, APRIL);
    }

    @Test
    void keepsHowItEnded() {
        milestones.insert(PILOT);

        var done =
                milestones.change(
                        ROOM,
                        PILOT.id(),
                        pilot -> pilot.ended(Milestone.State.DONE, PRIYA, ADDED.plusSeconds(60)));

        assertThat(milestones.find(ROOM, PILOT.id())).contains(done);
    }

    @Test
    void twoOfOneProjectCannotShareAnIdOrAName() {
        milestones.insert(PILOT);

        assertThat(milestones.insert(milestone("pilot", "atlas", "Another"))).isFalse();
        assertThat(milestones.insert(milestone("other", "atlas", "PILOT in two stores ")))
                .isFalse();

        assertThat(milestones.of(ROOM, ATLAS)).containsExactly(PILOT);
    }

    @Test
    void twoOfTwoProjectsCanShareAName() {
        var ofBilling = milestone("other", "billing", "pilot IN two stores");
        milestones.insert(PILOT);

        assertThat(milestones.insert(ofBilling)).isTrue();

        assertThat(milestones.named(ROOM, " Pilot in TWO stores"))
                .containsExactlyInAnyOrder(PILOT, ofBilling);
        assertThat(milestones.named(new WorkspaceId("room-2"), "Pilot in two stores")).isEmpty();
        assertThat(milestones.named(ROOM, "Pilot")).isEmpty();
    }

    @Test
    void theNameOfADroppedOneIsFreeAgain() {
        milestones.insert(PILOT);
        milestones.change(
                ROOM, PILOT.id(), pilot -> pilot.ended(Milestone.State.DROPPED, PRIYA, ADDED));
        var again = milestone("again", "atlas", "Pilot in two stores");

        assertThat(milestones.insert(again)).isTrue();

        assertThat(milestones.named(ROOM, "Pilot in two stores")).containsExactly(again);
        assertThat(milestones.of(ROOM, ATLAS)).containsExactly(again);
    }

    @Test
    void takesAnotherNameUnlessItsProjectHasIt() {
        milestones.insert(PILOT);
        milestones.insert(milestone("go", "atlas", "Go-live"));

        assertThat(milestones.rename(ROOM, PILOT.id(), "go-LIVE")).isFalse();
        assertThat(milestones.rename(ROOM, PILOT.id(), "Pilot in three stores")).isTrue();

        assertThat(milestones.find(ROOM, PILOT.id()))
                .contains(PILOT.called("Pilot in three stores"));
    }

    @Test
    void cannotChangeWhatDoesNotExist() {
        assertThatThrownBy(() -> milestones.change(ROOM, PILOT.id(), pilot -> pilot))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> milestones.rename(ROOM, PILOT.id(), "Anything"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsThoseOfAProjectByDateThenByName() {
        var last = milestone("a", "atlas", "Go-live").movedTo(APRIL, PRIYA, ADDED, Text.of("late"));
        var done =
                milestone("c", "atlas", "billing connected")
                        .ended(Milestone.State.DONE, PRIYA, ADDED);
        milestones.insert(last);
        milestones.insert(PILOT);
        milestones.insert(done);
        milestones.insert(milestone("d", "billing", "Elsewhere"));

        assertThat(milestones.of(ROOM, ATLAS)).containsExactly(done, PILOT, last);
    }

    private static Milestone milestone(String id, String project, String name) {
        return Milestone.planned(
                ROOM,
                new MilestoneId(id),
                new ProjectId(project),
                name,
                Milestone.Kind.KEY,
                MARCH,
                PRIYA,
                ADDED);
    }
}
