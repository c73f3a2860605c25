package dev.soundings.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.response.RoundKeys.Kept;
import dev.soundings.round.RoundId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of round keys does. */
public abstract class RoundKeysContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final RoundId ROUND = new RoundId("why.20270211.0");

    private RoundKeys keys;

    /** Empty at the beginning of each test. */
    protected abstract RoundKeys keys();

    @BeforeEach
    void begin() {
        keys = keys();
    }

    @Test
    void keepsTheFirstKeyOfARound() {
        var first = keys.keepOrFind(ROOM, ROUND, new byte[] {1, 2, 3});
        var second = keys.keepOrFind(ROOM, ROUND, new byte[] {7, 8, 9});

        assertThat(first).containsExactly(1, 2, 3);
        assertThat(second).containsExactly(1, 2, 3);
        assertThat(keys.find(ROOM, ROUND))
                .hasValueSatisfying(key -> assertThat(key).containsExactly(1, 2, 3));
        assertThat(keys.find(new WorkspaceId("room-2"), ROUND)).isEmpty();
    }

    @Test
    void listsKeysUntilTheyAreDestroyed() {
        keys.keepOrFind(ROOM, ROUND, new byte[] {1});
        assertThat(keys.kept()).containsExactly(new Kept(ROOM, ROUND));

        keys.destroy(ROOM, ROUND);

        assertThat(keys.kept()).isEmpty();
        assertThat(keys.find(ROOM, ROUND)).isEmpty();
    }
}
