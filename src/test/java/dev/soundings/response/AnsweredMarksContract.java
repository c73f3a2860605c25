package dev.soundings.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.round.RoundId;

import org.junit.jupiter.api.Test;

/** What every keeper of marks does. */
public abstract class AnsweredMarksContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final RoundId ROUND = new RoundId("why.20270211.0");

    /** Empty at the beginning of each test. */
    protected abstract AnsweredMarks marks();

    @Test
    void marksOnceAndCountsWithinTheRound() {
        var marks = marks();

        assertThat(marks.mark(ROOM, ROUND, "abc")).isTrue();
        assertThat(marks.mark(ROOM, ROUND, "abc")).isFalse();
        assertThat(marks.mark(ROOM, ROUND, "xyz")).isTrue();
        assertThat(marks.mark(ROOM, new RoundId("why.20270218.0"), "abc")).isTrue();

        assertThat(marks.isMarked(ROOM, ROUND, "abc")).isTrue();
        assertThat(marks.isMarked(ROOM, ROUND, "nobody")).isFalse();
        assertThat(marks.isMarked(new WorkspaceId("room-2"), ROUND, "abc")).isFalse();
        assertThat(marks.count(ROOM, ROUND)).isEqualTo(2);
    }
}
