package dev.soundings.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/** What every keeper of workspaces does. */
public abstract class WorkspacesContract {
    private static final Workspace ROOM = workspace("room-1", "Northwind Ferries");

    private Workspaces workspaces;

    /** An empty one. */
    protected abstract Workspaces create();

    @BeforeEach
    void setUp() {
        workspaces = create();
    }

    @Test
    void findsWhatWasInsertedWithEverythingInIt() {
        assertThat(workspaces.insert(ROOM)).isTrue();

        assertThat(workspaces.find(ROOM.id())).contains(ROOM);
        assertThat(workspaces.find(new WorkspaceId("room-2"))).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoWithTheSameId() {
        workspaces.insert(ROOM);

        assertThat(workspaces.insert(workspace("room-1", "Another name"))).isFalse();

        assertThat(workspaces.find(ROOM.id())).contains(ROOM);
    }

    @Test
    void changesOneAndReturnsItAsItIsNow() {
        workspaces.insert(ROOM);
        workspaces.insert(workspace("room-2", "Southwind"));

        var changed = workspaces.change(ROOM.id(), room -> room.inZone(ZoneOffset.UTC));

        assertThat(changed).isEqualTo(ROOM.inZone(ZoneOffset.UTC));
        assertThat(workspaces.find(ROOM.id())).contains(changed);
        assertThat(workspaces.find(new WorkspaceId("room-2")).orElseThrow().zone())
                .isNotEqualTo(ZoneOffset.UTC);
    }

    @Test
    void cannotChangeWhatDoesNotExist() {
        assertThatThrownBy(() -> workspaces.change(ROOM.id(), room -> room))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsThemAll() {
        var other = workspace("room-2", "Southwind");
        workspaces.insert(ROOM);
        workspaces.insert(other);

        assertThat(workspaces.all()).containsExactlyInAnyOrder(ROOM, other);
    }

    private static Workspace workspace(String id, String name) {
        return new Workspace(
                new WorkspaceId(id),
                name,
                Locale.UK,
                ZoneId.of("Europe/Berlin"),
                Set.of(new UserId("priya")),
                Set.of(new UserId("mia"), new UserId("kim")),
                false);
    }
}
