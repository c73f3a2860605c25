package dev.soundings.mongo;

import dev.soundings.chat.Installations;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.bson.codecs.pojo.annotations.BsonId;

/** An installation as stored; its id is the workspace. */
public record InstallationDocument(
        @BsonId String id,
        int v,
        long rev,
        String platform,
        String name,
        String installedBy,
        boolean active)
        implements Stored<Installations.Installation> {
    static final Shape<Installations.Installation, InstallationDocument> SHAPE =
            new Shape<>(
                    MongoSchema.INSTALLATIONS,
                    1,
                    InstallationDocument.class,
                    InstallationDocument::from);

    static InstallationDocument from(Installations.Installation installation, long rev) {
        return new InstallationDocument(
                Stored.key(installation.workspace()),
                SHAPE.version(),
                rev,
                installation.platform(),
                installation.name(),
                installation.installedBy().value(),
                installation.active());
    }

    @Override
    public Installations.Installation toDomain() {
        return new Installations.Installation(
                new WorkspaceId(id), platform, name, new UserId(installedBy), active);
    }
}
