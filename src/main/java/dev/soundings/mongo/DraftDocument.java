package dev.soundings.mongo;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.bson.codecs.pojo.annotations.BsonId;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form and did not submit.
 *
 * @param values by field, in one text that goes when the draft goes
 */
public record DraftDocument(
        @BsonId String id, int v, long rev, Map<String, List<String>> values, Instant at)
        implements Stored<DraftDocument.Draft> {
    static final Shape<Draft, DraftDocument> SHAPE =
            new Shape<>(MongoSchema.DRAFTS, 1, DraftDocument.class, DraftDocument::from);

    /** A draft under the key of its person and form. */
    public record Draft(String key, FormValues values, Instant at) {}

    static String key(WorkspaceId workspace, UserId user, ActionId form) {
        return Stored.key(workspace, user, form);
    }

    static DraftDocument from(Draft draft, long rev) {
        return new DraftDocument(
                draft.key(), SHAPE.version(), rev, draft.values().values(), draft.at());
    }

    @Override
    public Draft toDomain() {
        return new Draft(id, new FormValues(values), at);
    }
}
