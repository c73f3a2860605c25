package dev.soundings.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What every keeper of counters does. */
public abstract class CountersContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");

    private Counters counters;

    /** Empty at the beginning of each test. */
    protected abstract Counters create();

    @BeforeEach
    void setUp() {
        counters = create();
    }

    @Test
    void countsFromOne() {
        assertThat(List.of(next("risk"), next("risk"), next("risk"))).containsExactly(1, 2, 3);
    }

    @Test
    void countsEachNameInEachWorkspaceOnItsOwn() {
        next("risk");
        next("risk");

        assertThat(next("win")).isEqualTo(1);
        assertThat(counters.next(new WorkspaceId("room-2"), "risk")).isEqualTo(1);
        assertThat(next("risk")).isEqualTo(3);
    }

    @Test
    void givesNobodyTheSameNumberTwice() {
        var numbers = IntStream.range(0, 100).parallel().map(_ -> next("risk")).boxed().toList();

        assertThat(numbers).doesNotHaveDuplicates().hasSize(100);
    }

    private int next(String name) {
        return counters.next(ROOM, name);
    }
}
