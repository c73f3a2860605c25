package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Workspace;

import org.bson.codecs.pojo.annotations.BsonId;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** A workspace as it is stored. */
public record WorkspaceDocument(
        @BsonId String id,
        int v,
        long rev,
        String name,
        String locale,
        String zone,
        List<String> administrators,
        List<String> pmo,
        boolean paused)
        implements Stored<Workspace> {
    static final Shape<Workspace, WorkspaceDocument> SHAPE =
            new Shape<>(
                    MongoSchema.WORKSPACES, 1, WorkspaceDocument.class, WorkspaceDocument::from);

    static WorkspaceDocument from(Workspace workspace, long rev) {
        return new WorkspaceDocument(
                Stored.key(workspace.id()),
                SHAPE.version(),
                rev,
                workspace.name(),
                workspace.locale().toLanguageTag(),
                workspace.zone().getId(),
                Plain.texts(workspace.administrators()),
                Plain.texts(workspace.pmo()),
                workspace.paused());
    }

    @Override
    public Workspace toDomain() {
        return new Workspace(
                new WorkspaceId(id),
                name,
                Locale.forLanguageTag(locale),
                ZoneId.of(zone),
                Plain.set(administrators, UserId::new),
                Plain.set(pmo, UserId::new),
                paused);
    }
}
