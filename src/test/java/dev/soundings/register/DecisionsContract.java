package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Decision.Happening;
import dev.soundings.register.Decision.State;
import dev.soundings.register.Decision.What;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What every keeper of decisions does. */
public abstract class DecisionsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final ProjectId ATLAS = new ProjectId("atlas");
    private static final UserId ANA = new UserId("ana");
    private static final LocalDate MAR_1 = LocalDate.of(2027, 3, 1);

    private Decisions decisions;

    /** Empty at the beginning of each test. */
    protected abstract Decisions decisions();

    @BeforeEach
    void begin() {
        decisions = decisions();
    }

    @Test
    void findsADecisionByIdAndByLabel() {
        var decision = decision("a", 7, Optional.of(MAR_1), State.STANDS, 0);

        assertThat(decisions.insert(decision)).isTrue();
        assertThat(decisions.insert(decision("a", 8, Optional.empty(), State.STANDS, 0))).isFalse();

        assertThat(decisions.find(ROOM, decision.id())).contains(decision);
        assertThat(decisions.labelled(ROOM, 7)).contains(decision);
        assertThat(decisions.labelled(ROOM, 8)).isEmpty();
        assertThat(decisions.find(new WorkspaceId("room-2"), decision.id())).isEmpty();
    }

    @Test
    void changesOneInOneStep() {
        decisions.insert(decision("a", 7, Optional.of(MAR_1), State.STANDS, 0));

        var changed =
                decisions.change(
                        ROOM,
                        new EntryId("a"),
                        before ->
                                decision("a", before.number(), Optional.empty(), State.PARTLY, 1));

        assertThat(decisions.find(ROOM, new EntryId("a"))).contains(changed);
        assertThatThrownBy(() -> decisions.change(ROOM, new EntryId("nowhere"), one -> one))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsAProjectsDecisionsButThoseTakenBackTheNewestFirst() {
        var old = decision("a", 7, Optional.empty(), State.REVERSED, 1);
        var recent = decision("b", 8, Optional.empty(), State.STANDS, 1);
        decisions.insert(old);
        decisions.insert(recent);
        decisions.insert(decision("c", 9, Optional.empty(), State.DROPPED, 1));

        assertThat(decisions.ofProject(ROOM, ATLAS)).containsExactly(recent, old);
        assertThat(decisions.ofProject(ROOM, new ProjectId("mobile"))).isEmpty();
    }

    @Test
    void findsWhatSomebodyIsToLookAtAgainTheEarliestFirst() {
        var later = decision("a", 7, Optional.of(MAR_1), State.STANDS, 1);
        var sooner = decision("b", 8, Optional.of(MAR_1.minusDays(1)), State.HELD, 1);
        decisions.insert(later);
        decisions.insert(sooner);
        decisions.insert(decision("c", 9, Optional.of(MAR_1.plusDays(1)), State.STANDS, 1));
        decisions.insert(decision("d", 10, Optional.empty(), State.STANDS, 1));

        assertThat(decisions.dueForRevisit(ROOM, ANA, MAR_1)).containsExactly(sooner, later);
        assertThat(decisions.dueForRevisit(ROOM, new UserId("tom"), MAR_1)).isEmpty();
    }

    @Test
    void findsWhatIsStillToBeTold() {
        var untold = decision("a", 7, Optional.empty(), State.STANDS, 0);
        decisions.insert(untold);
        decisions.insert(decision("b", 8, Optional.empty(), State.STANDS, 1));

        assertThat(decisions.untold(5)).containsExactly(untold);
    }

    private static Decision decision(
            String id, int number, Optional<LocalDate> revisitOn, State state, int told) {
        return new Decision(
                ROOM,
                new EntryId(id),
                number,
                ATLAS,
                Text.of("B for the vendor"),
                Text.of("three weeks sooner"),
                Text.of("A, cheaper and later"),
                ANA,
                LocalDate.of(2027, 2, 11),
                revisitOn,
                new UserId("tom"),
                state,
                List.of(
                        new Happening(
                                What.LOGGED,
                                new UserId("tom"),
                                Instant.parse("2027-02-11T09:00:00Z"),
                                Text.of("a note"))),
                told);
    }
}
