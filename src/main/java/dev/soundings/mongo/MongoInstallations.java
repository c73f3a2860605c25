package dev.soundings.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.Installations;
import dev.soundings.chat.WorkspaceId;

import org.bson.Document;

import java.util.List;
import java.util.Optional;

/**
 * Where the bot is installed.
 *
 * <pre>{@code {_id: "room", v: 1, rev: 1, platform: "rehearsal", name: "Rehearsal room",
 *  installedBy: "priya", active: true}}</pre>
 */
final class MongoInstallations implements Installations {
    private final Documents<Installation, InstallationDocument> installations;

    MongoInstallations(MongoDatabase database) {
        this.installations = new Documents<>(database, InstallationDocument.SHAPE);
    }

    @Override
    public void save(Installation installation) {
        installations.put(installation);
    }

    @Override
    public Optional<Installation> find(WorkspaceId workspace) {
        return installations.find(Stored.key(workspace));
    }

    @Override
    public List<Installation> all() {
        return installations.list(new Document(), ascending("_id"));
    }
}
