package dev.soundings.mongo;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Draft;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form and did not submit.
 *
 * @param values by field, in one text that goes when the draft goes
 * @param began what the form had offered
 */
public record DraftDocument(
        @BsonId String id,
        int v,
        long rev,
        Map<String, List<String>> values,
        @Nullable Map<String, List<String>> began,
        Instant at)
        implements Stored<DraftDocument.Kept> {
    static final Shape<Kept, DraftDocument> SHAPE =
            new Shape<>(MongoSchema.DRAFTS, 1, DraftDocument.class, DraftDocument::from);

    /** A draft under the key of its person and form. */
    public record Kept(String key, Draft draft, Instant at) {}

    static String key(WorkspaceId workspace, UserId user, ActionId form) {
        return Stored.key(workspace, user, form);
    }

    static DraftDocument from(Kept kept, long rev) {
        return new DraftDocument(
                kept.key(),
                SHAPE.version(),
                rev,
                kept.draft().typed().values(),
                kept.draft().began().values(),
                kept.at());
    }

    @Override
    public Kept toDomain() {
        var start = began == null ? FormValues.none() : new FormValues(began);
        return new Kept(id, new Draft(new FormValues(values), start), at);
    }
}
