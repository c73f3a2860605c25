package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.Installations;
import dev.soundings.chat.Recollection;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Workspace;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class DocumentsIT {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private static final Workspace ROOM =
            Workspace.installed(
                    new Installations.Installation(
                            new WorkspaceId("room-1"),
                            "rehearsal",
                            "0",
                            new UserId("priya"),
                            true));

    private final MongoDatabase database = DATABASE.empty();
    private final Documents<Workspace, WorkspaceDocument> workspaces =
            new Documents<>(database, WorkspaceDocument.SHAPE);

    @Test
    void losesNoneOfManyChangesAtTheSameTime() {
        workspaces.insert(ROOM);

        IntStream.range(0, 40)
                .parallel()
                .forEach(_ -> workspaces.change("room-1", DocumentsIT::countedInItsName));

        assertThat(workspaces.find("room-1")).map(Workspace::name).contains("40");
    }

    @Test
    void writesNothingWhenNothingChanges() {
        workspaces.insert(ROOM);

        workspaces.change("room-1", room -> room);

        assertThat(raw()).containsEntry("rev", 1L);
    }

    @Test
    void countsARevisionForEachChange() {
        workspaces.insert(ROOM);

        workspaces.change("room-1", room -> room.inZone(ZoneOffset.ofHours(9)));

        assertThat(raw()).containsEntry("rev", 2L).containsEntry("v", 1);
    }

    @Test
    void readsTheVersionBefore() {
        workspaces.insert(ROOM);
        stored().updateOne(eq("_id", "room-1"), set("v", 0));

        assertThat(workspaces.find("room-1")).contains(ROOM);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void refusesOtherVersions(int version) {
        workspaces.insert(ROOM);
        stored().updateOne(eq("_id", "room-1"), set("v", version));

        assertThatThrownBy(() -> workspaces.find("room-1"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage(
                        "workspaces room-1 has version %d; this program reads 1 and the one"
                                        .formatted(version)
                                + " before it");
    }

    @Test
    void doesNotChangeWhatIsNotAsExpected() {
        workspaces.insert(ROOM);
        var moved = ROOM.inZone(ZoneOffset.ofHours(9));

        assertThat(workspaces.changeIf("room-1", Workspace::paused, moved)).isFalse();
        assertThat(workspaces.changeIf("room-2", _ -> true, moved)).isFalse();
        assertThat(workspaces.changeIf("room-1", ROOM::equals, moved)).isTrue();
        assertThat(workspaces.find("room-1")).contains(moved);
    }

    @Test
    void whoActsWhileAnotherProcessChangesThePersonLosesNothing() {
        workspaces.insert(ROOM);
        var elsewhere = new Documents<>(database, WorkspaceDocument.SHAPE);

        var found =
                Recollection.during(() -> {
                    workspaces.find("room-1");
                    CompletableFuture.runAsync(
                                    () -> elsewhere.change("room-1", DocumentsIT::countedInItsName))
                            .join();
                    workspaces.change("room-1", DocumentsIT::countedInItsName);
                    return workspaces.find("room-1");
                });

        assertThat(found).map(Workspace::name).contains("2");
        assertThat(raw()).containsEntry("rev", 3L);
    }

    @Test
    void theNextEventKnowsWhatAnotherProcessHasChanged() {
        workspaces.insert(ROOM);
        var elsewhere = new Documents<>(database, WorkspaceDocument.SHAPE);

        Recollection.during(() -> workspaces.find("room-1"));
        elsewhere.change("room-1", DocumentsIT::countedInItsName);

        assertThat(Recollection.during(() -> workspaces.find("room-1")))
                .map(Workspace::name)
                .contains("1");
    }

    private static Workspace countedInItsName(Workspace room) {
        return new Workspace(
                room.id(),
                Integer.toString(Integer.parseInt(room.name()) + 1),
                room.locale(),
                room.zone(),
                room.administrators(),
                room.pmo(),
                room.paused());
    }

    private Document raw() {
        return requireNonNull(stored().find().first());
    }

    private MongoCollection<Document> stored() {
        return database.getCollection(MongoSchema.WORKSPACES);
    }
}
