package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.response.AnsweredMarks;
import dev.soundings.round.RoundId;

import org.bson.Document;

/**
 * Marks of who has answered anonymously. There is no time on them.
 *
 * <pre>{@code {_id: "room/k3m5p7r9ta.20270211.0/q2m8…", workspace: "room",
 *  round: "k3m5p7r9ta.20270211.0"}}</pre>
 */
final class MongoAnsweredMarks implements AnsweredMarks {
    private final MongoCollection<Document> marks;

    MongoAnsweredMarks(MongoDatabase database) {
        this.marks = database.getCollection(MongoSchema.ANSWERED_MARKS);
    }

    @Override
    public boolean mark(WorkspaceId workspace, RoundId round, String mark) {
        return Inserts.once(
                marks,
                new Document("_id", Stored.key(workspace, round, mark))
                        .append("workspace", workspace.value())
                        .append("round", round.value()));
    }

    @Override
    public boolean isMarked(WorkspaceId workspace, RoundId round, String mark) {
        return marks.find(eq("_id", Stored.key(workspace, round, mark))).first() != null;
    }

    @Override
    public long count(WorkspaceId workspace, RoundId round) {
        return marks.countDocuments(
                and(eq("workspace", workspace.value()), eq("round", round.value())));
    }
}
