package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of installations does. */
public abstract class InstallationsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");

    private Installations installations;

    /** Empty at the beginning of each test. */
    protected abstract Installations create();

    @BeforeEach
    void setUp() {
        installations = create();
    }

    @Test
    void findsWhatWasSaved() {
        var room = installation("room-1", true);
        installations.save(room);

        assertThat(installations.find(ROOM)).contains(room);
        assertThat(installations.find(new WorkspaceId("room-2"))).isEmpty();
    }

    @Test
    void savesAgainWhatHasChanged() {
        installations.save(installation("room-1", true));
        installations.save(installation("room-1", false));

        assertThat(installations.all()).containsExactly(installation("room-1", false));
    }

    @Test
    void listsThemAll() {
        installations.save(installation("room-1", true));
        installations.save(installation("room-2", false));

        assertThat(installations.all())
                .containsExactlyInAnyOrder(
                        installation("room-1", true), installation("room-2", false));
    }

    private static Installations.Installation installation(String workspace, boolean active) {
        return new Installations.Installation(
                new WorkspaceId(workspace),
                "rehearsal",
                "Rehearsal of " + workspace,
                new UserId("priya"),
                active);
    }
}
