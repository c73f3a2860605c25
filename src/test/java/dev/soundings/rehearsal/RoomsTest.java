package dev.soundings.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.Test;

class RoomsTest {
    private final InMemoryPlatform memory = new InMemoryPlatform();
    private final Rooms rooms = new Rooms(memory, RoomFixture.sample());

    @Test
    void opensTheFirstRoomByItself() {
        assertThat(rooms.current()).isEqualTo(new WorkspaceId("room-1"));
        assertThat(memory.find(new WorkspaceId("room-1")).orElseThrow().installedBy())
                .isEqualTo(RoomFixture.PRIYA.user());
    }

    @Test
    void startsAgainInANewRoomAndDeletesNothing() {
        for (int i = 1; i <= 10; i++) {
            rooms.current();
            rooms.startAgain();
        }

        assertThat(rooms.current()).isEqualTo(new WorkspaceId("room-11"));
        assertThat(memory.all()).hasSize(11);
        assertThat(memory.all().stream().filter(Installation::active)).hasSize(1);
    }
}
