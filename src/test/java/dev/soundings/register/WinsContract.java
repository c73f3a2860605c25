package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What every keeper of wins does. */
public abstract class WinsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final ProjectId ATLAS = new ProjectId("atlas");
    private static final LocalDate FEB_11 = LocalDate.of(2027, 2, 11);

    private Wins wins;

    /** Empty at the beginning of each test. */
    protected abstract Wins wins();

    @BeforeEach
    void begin() {
        wins = wins();
    }

    @Test
    void findsAWinByIdAndByLabel() {
        var win = win("a", 3, FEB_11, Win.State.LANDED, 0);

        assertThat(wins.insert(win)).isTrue();
        assertThat(wins.insert(win("a", 4, FEB_11, Win.State.LANDED, 0))).isFalse();

        assertThat(wins.find(ROOM, win.id())).contains(win);
        assertThat(wins.labelled(ROOM, 3)).contains(win);
        assertThat(wins.labelled(ROOM, 4)).isEmpty();
        assertThat(wins.find(new WorkspaceId("room-2"), win.id())).isEmpty();
    }

    @Test
    void changesOneInOneStep() {
        wins.insert(win("a", 3, FEB_11, Win.State.PROPOSED, 0));

        var changed =
                wins.change(
                        ROOM,
                        new EntryId("a"),
                        before -> win("a", before.number(), FEB_11, Win.State.LANDED, 1));

        assertThat(wins.find(ROOM, new EntryId("a"))).contains(changed);
        assertThatThrownBy(() -> wins.change(ROOM, new EntryId("nowhere"), win -> win))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsWhatLandedInAPeriodTheLatestFirst() {
        var early = win("a", 1, FEB_11, Win.State.PROPOSED, 1);
        var late = win("b", 2, FEB_11.plusDays(7), Win.State.LANDED, 1);
        wins.insert(early);
        wins.insert(late);
        wins.insert(win("c", 3, FEB_11, Win.State.DROPPED, 1));
        wins.insert(win("d", 4, FEB_11.plusDays(8), Win.State.LANDED, 1));

        assertThat(wins.landedBetween(ROOM, ATLAS, FEB_11, FEB_11.plusDays(7)))
                .containsExactly(late, early);
    }

    @Test
    void findsWhatIsStillToBeTold() {
        var untold = win("a", 1, FEB_11, Win.State.LANDED, 0);
        wins.insert(untold);
        wins.insert(win("b", 2, FEB_11, Win.State.LANDED, 1));

        assertThat(wins.untold(5)).containsExactly(untold);
    }

    private static Win win(String id, int number, LocalDate day, Win.State state, int told) {
        return new Win(
                ROOM,
                new EntryId(id),
                number,
                ATLAS,
                Text.of("Search answers in a second"),
                Text.of("support"),
                Optional.of(new Win.Amount(new BigDecimal("6.5"), "support hours a week")),
                Win.Confidence.MEASURED,
                day,
                Optional.of(new UserId("kim")),
                new Source("why.20270211.0.kim", "w4"),
                state,
                Instant.parse("2027-02-11T09:00:00Z"),
                List.of(
                        new Risk.Happening(
                                Risk.What.KEPT,
                                Optional.of(new UserId("priya")),
                                Instant.parse("2027-02-12T09:00:00Z"),
                                Text.of("a note"))),
                told);
    }
}
