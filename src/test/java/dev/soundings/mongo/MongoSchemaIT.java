package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class MongoSchemaIT {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2027-01-04T08:00:00Z"));

    private final MongoDatabase database = DATABASE.bare();

    @Test
    void appliesEachMigrationOnceAndInOrder() {
        var applied = new ArrayList<String>();
        var first = new Migration(1, "first", _ -> applied.add("first"));
        var second = new Migration(2, "second", _ -> applied.add("second"));

        MongoSchema.migrate(database, List.of(first), CLOCK);
        MongoSchema.migrate(database, List.of(first, second), CLOCK);
        MongoSchema.migrate(database, List.of(first, second), CLOCK);

        assertThat(applied).containsExactly("first", "second");
        assertThat(migrations())
                .extracting(done -> done.getInteger("_id"), done -> done.getString("what"))
                .containsExactly(tuple(1, "first"), tuple(2, "second"));
    }

    @Test
    void beginsAMigrationAgainThatWasCutOff() {
        var attempts = new ArrayList<String>();
        var failing =
                new Migration(
                        1,
                        "first",
                        _ -> {
                            attempts.add("cut off");
                            throw new IllegalStateException("the power went");
                        });
        assertThatThrownBy(() -> MongoSchema.migrate(database, List.of(failing), CLOCK))
                .isInstanceOf(IllegalStateException.class);

        MongoSchema.migrate(
                database, List.of(new Migration(1, "first", _ -> attempts.add("done"))), CLOCK);

        assertThat(attempts).containsExactly("cut off", "done");
    }

    @Test
    void refusesTheDatabaseOfANewerProgram() {
        var first = new Migration(1, "first", _ -> {});
        var second = new Migration(2, "second", _ -> {});
        MongoSchema.migrate(database, List.of(first, second), CLOCK);

        assertThatThrownBy(() -> MongoSchema.migrate(database, List.of(first), CLOCK))
                .isInstanceOf(NewerDatabase.class)
                .hasMessageContaining("at version 2")
                .hasMessageContaining("up to 1");
    }

    @Test
    void createsItsIndexesAndDoesNotMindToFindThem() {
        MongoSchema.prepare(database, CLOCK);
        database.getCollection("migrations").deleteMany(new Document());

        MongoSchema.prepare(database, CLOCK);

        assertThat(database.getCollection(MongoSchema.INVITATIONS).listIndexes())
                .extracting(index -> index.getString("name"))
                .contains("waitingFor_1__id_1", "workspace_1_person_1_dueAt_1__id_1")
                .doesNotContain("waitingFor_1");
    }

    private List<Document> migrations() {
        return database.getCollection("migrations").find().into(new ArrayList<>());
    }
}
