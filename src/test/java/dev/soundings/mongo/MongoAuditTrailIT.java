package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import dev.soundings.access.AuditTrail;
import dev.soundings.access.AuditTrailContract;
import dev.soundings.access.Permission;
import dev.soundings.chat.WorkspaceId;

import org.bson.Document;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Date;

class MongoAuditTrailIT extends AuditTrailContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected AuditTrail create() {
        return new MongoAuditTrail(DATABASE.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE_REGISTER, CHANGE_ENTRY",
        "SEE_REGISTER, SEE_ENTRY",
        "RAISE_RISK, ADD_ENTRY",
        "ADD_WIN, ADD_ENTRY",
        "LOG_DECISION, ADD_ENTRY",
        "ADD_ACTION, ADD_ENTRY",
        "CHANGE_PROJECT, CHANGE_PROJECT"
    })
    void readsLinesThatWereWrittenUnderFormerNames(String stored, Permission permission) {
        var database = DATABASE.empty();
        store(database, stored);

        assertThat(new MongoAuditTrail(database).latest(new WorkspaceId("room-1"), 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.permission()).isEqualTo(permission);
                    assertThat(entry.route()).isEqualTo("command risk close");
                });
    }

    private static void store(MongoDatabase database, String permission) {
        database.getCollection(MongoSchema.AUDIT)
                .insertOne(
                        new Document("_id", "room-1/q2m8r4t6wa")
                                .append("v", 1)
                                .append("rev", 1L)
                                .append("workspace", "room-1")
                                .append("entry", "q2m8r4t6wa")
                                .append("who", "priya")
                                .append("permission", permission)
                                .append("route", "command risk close")
                                .append("about", "x7k2m9p4qa")
                                .append("at", Date.from(Instant.parse("2027-02-11T08:00:00Z"))));
    }
}
