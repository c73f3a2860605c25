package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;

import dev.soundings.clock.MovableClock;
import dev.soundings.store.EmbeddedStore;
import dev.soundings.store.StoreSettings;

import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A database with more than 10,000 documents in a collection, none of which anybody asks for: of
 * the same workspace where more is asked than the workspace, closed, done and told. Whatever a
 * command reads beyond what it answers, it reads in vain.
 */
final class CrowdedDatabase implements CommandListener, AfterEachCallback, AfterAllCallback {
    private static final int CROWD = 10_500;
    private static final int FEW = 3;
    private static final Instant LONG_AGO = Instant.parse("1999-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2099-01-01T00:00:00Z");
    private static final Set<String> COUNTED =
            Set.of("find", "aggregate", "update", "delete", "findAndModify", "count");

    private final EmbeddedStore store = EmbeddedStore.open(StoreSettings.inMemory());
    private final MongoClient client = connect();
    private final MongoDatabase database =
            MongoConfiguration.majority(client.getDatabase("crowded"));
    private final List<String> collections;
    private final List<String> wasteful = new ArrayList<>();
    private long examinedBefore;
    private String asked = "";

    private CrowdedDatabase(String workspace, List<String> collections) {
        this.collections = collections;
        MongoSchema.prepare(database, MovableClock.unmoved());
        for (var collection : collections) {
            database.getCollection(collection)
                    .insertMany(
                            IntStream.range(0, CROWD).mapToObj(n -> one(workspace, n)).toList());
        }
    }

    /** The crowd shares the workspace of the tests and nothing else. */
    static CrowdedDatabase inTheSameWorkspace(String... collections) {
        return new CrowdedDatabase("room-1", List.of(collections));
    }

    /** For what is asked by workspace only. */
    static CrowdedDatabase elsewhere(String... collections) {
        return new CrowdedDatabase("elsewhere", List.of(collections));
    }

    /** As it was, without what an earlier test has left. */
    MongoDatabase empty() {
        for (var collection : collections) {
            database.getCollection(collection)
                    .deleteMany(new Document("crowd", new Document("$exists", false)));
        }
        wasteful.clear();
        return database;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        asked = event.getCommand().toJson();
        examinedBefore = store.documentsExamined();
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        var examined = store.documentsExamined() - examinedBefore;
        if (COUNTED.contains(event.getCommandName())
                && examined > answered(event.getResponse()) + FEW) {
            wasteful.add(examined + " documents for " + asked);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(wasteful).as("read more than they answer").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        client.close();
        store.close();
    }

    private static int answered(BsonDocument response) {
        return response.containsKey("cursor")
                ? response.getDocument("cursor").getArray("firstBatch").size()
                : response.containsKey("n") ? response.getNumber("n").intValue() : 1;
    }

    private static Document one(String workspace, int number) {
        return new Document("_id", "crowd/" + number)
                .append("crowd", true)
                .append("workspace", workspace)
                .append("project", "far")
                .append("checkIn", "far")
                .append("round", "far")
                .append("person", "far")
                .append("plan", "far")
                .append("owner", "far")
                .append("shelf", "far")
                .append("key", "k" + number)
                .append("kind", "FAR")
                .append("state", new Document("type", "SENT"))
                .append("number", -number)
                .append("name", "n" + number)
                .append("nameKey", "elsewhere/n" + number)
                .append("editOf", "far")
                .append("editVersion", number)
                .append("priority", number % 7)
                .append("date", "1999-01-01")
                .append("slot", number)
                .append("landedOn", "1999-01-01")
                .append("reviewOn", "1999-01-01")
                .append("archived", false)
                .append("active", false)
                .append("closed", true)
                .append("opensAt", LONG_AGO)
                .append("closesAt", LONG_AGO)
                .append("firstAt", LONG_AGO)
                .append("changedAt", LONG_AGO)
                .append("at", FAR_AHEAD);
    }

    private MongoClient connect() {
        var secret =
                MongoCredential.createPlainCredential(store.user(), "$external", store.secret());
        var address = new ServerAddress(store.host(), store.port());
        return MongoClients.create(
                MongoClientSettings.builder()
                        .credential(secret)
                        .addCommandListener(this)
                        .applyToClusterSettings(cluster -> cluster.hosts(List.of(address)))
                        .build());
    }
}
