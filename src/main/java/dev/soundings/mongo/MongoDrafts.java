package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Draft;
import dev.soundings.chat.Drafts;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.Optional;

/**
 * Drafts, one for each person and form; a later one replaces it.
 *
 * <pre>{@code {_id: "room/tom/answer/submit/k3m5p7r9ta.20270211.0.tom", v: 1, rev: 1,
 *  values: {w3: ["Vendor API slips"]}, began: {w3: ["Vendor"]}, at: ISODate("2027-02-11T09:03:00Z")}}
 * </pre>
 */
final class MongoDrafts implements Drafts {
    private final Documents<DraftDocument.Kept, DraftDocument> drafts;

    MongoDrafts(MongoDatabase database) {
        this.drafts = new Documents<>(database, DraftDocument.SHAPE);
    }

    @Override
    public void keep(WorkspaceId workspace, UserId user, ActionId form, Draft draft, Instant at) {
        drafts.put(new DraftDocument.Kept(DraftDocument.key(workspace, user, form), draft, at));
    }

    @Override
    public Optional<Draft> find(WorkspaceId workspace, UserId user, ActionId form) {
        return drafts.find(DraftDocument.key(workspace, user, form)).map(DraftDocument.Kept::draft);
    }

    @Override
    public void drop(WorkspaceId workspace, UserId user, ActionId form) {
        drafts.delete(eq("_id", DraftDocument.key(workspace, user, form)));
    }

    @Override
    public void forgetBefore(Instant before) {
        drafts.delete(lt("at", before));
    }
}
