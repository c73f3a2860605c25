package dev.soundings.mongo;

import dev.soundings.access.AuditTrail;
import dev.soundings.access.Permission;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.bson.codecs.pojo.annotations.BsonId;

import java.time.Instant;

/** One line of the audit trail, never changed. */
public record AuditDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String entry,
        String who,
        String permission,
        String route,
        String about,
        Instant at)
        implements Stored<AuditTrail.Entry> {
    static final Shape<AuditTrail.Entry, AuditDocument> SHAPE =
            new Shape<>(MongoSchema.AUDIT, 1, AuditDocument.class, AuditDocument::from);

    static AuditDocument from(AuditTrail.Entry entry, long rev) {
        return new AuditDocument(
                Stored.key(entry.workspace(), entry.id()),
                SHAPE.version(),
                rev,
                entry.workspace().value(),
                entry.id(),
                entry.who().value(),
                entry.permission().name(),
                entry.route(),
                entry.about(),
                entry.at());
    }

    @Override
    public AuditTrail.Entry toDomain() {
        return new AuditTrail.Entry(
                new WorkspaceId(workspace),
                entry,
                new UserId(who),
                named(permission),
                route,
                about,
                at);
    }

    /** Once each kind of entry had permissions of its own; lines of that time keep their names. */
    private static Permission named(String stored) {
        return switch (stored) {
            case "RAISE_RISK", "ADD_WIN", "LOG_DECISION", "ADD_ACTION" -> Permission.ADD_ENTRY;
            case "SEE_REGISTER" -> Permission.SEE_ENTRY;
            case "CHANGE_REGISTER" -> Permission.CHANGE_ENTRY;
            default -> Permission.valueOf(stored);
        };
    }
}
