package dev.soundings.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.PlatformMemory;
import dev.soundings.checkin.CheckIns;
import dev.soundings.clock.ClockOffsets;
import dev.soundings.delivery.OutboxEntry;
import dev.soundings.project.Projects;
import dev.soundings.response.Response;
import dev.soundings.round.Invitation;
import dev.soundings.store.StoreSettings;

import org.bson.Document;

import java.nio.file.Path;
import java.util.List;

/** The file of a service that does not run, opened to prepare it or to see what is left in it. */
public final class OpenedStore implements AutoCloseable {
    private final Connection connection;
    private final MongoClient client;
    private final MongoDatabase database;

    private OpenedStore(Path file) {
        this.connection = Connection.embedded(StoreSettings.keptIn(file));
        this.client = TestDatabase.connect(connection);
        this.database = MongoConfiguration.majority(client.getDatabase(connection.database()));
    }

    public static OpenedStore at(Path file) {
        return new OpenedStore(file);
    }

    public Projects projects() {
        return new MongoProjects(database);
    }

    public CheckIns checkIns() {
        return new MongoCheckIns(database);
    }

    public ClockOffsets clockOffsets() {
        return new MongoClockOffsets(database);
    }

    public PlatformMemory platformMemory() {
        return new MongoPlatformMemory(database);
    }

    public List<Invitation> invitations() {
        return all(InvitationDocument.SHAPE);
    }

    public List<OutboxEntry> outbox() {
        return all(OutboxDocument.SHAPE);
    }

    public List<Response.Named> namedResponses() {
        return all(NamedResponseDocument.SHAPE);
    }

    public List<Response.Anonymous> anonymousResponses() {
        return all(AnonymousResponseDocument.SHAPE);
    }

    private <T, D extends Stored<T>> List<T> all(Shape<T, D> shape) {
        return new Documents<>(database, shape).list(new Document(), ascending("_id"));
    }

    @Override
    public void close() {
        client.close();
        connection.close();
    }
}
