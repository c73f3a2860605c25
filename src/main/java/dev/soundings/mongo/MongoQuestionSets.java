package dev.soundings.mongo;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.QuestionSet.SetRef;
import dev.soundings.checkin.QuestionSets;

import java.util.Optional;

/**
 * Question sets as they were asked, found by name and version.
 *
 * <pre>{@code {_id: "room/why@x7k2m9p4qa", v: 1, rev: 1, workspace: "room", name: "why",
 *  version: "x7k2m9p4qa", title: {en: "Why"},
 *  items: [{type: "FIXED", wordings: [{questions: [{type: "LONG_TEXT", …}], restWeeks: 0}]}]}}
 * </pre>
 */
final class MongoQuestionSets implements QuestionSets {
    private final Documents<QuestionSetDocument.Frozen, QuestionSetDocument> sets;

    MongoQuestionSets(MongoDatabase database) {
        this.sets = new Documents<>(database, QuestionSetDocument.SHAPE);
    }

    /** What is there under this version has the same content. */
    @Override
    public void freeze(WorkspaceId workspace, QuestionSet set) {
        sets.insert(new QuestionSetDocument.Frozen(workspace, set));
    }

    @Override
    public Optional<QuestionSet> find(WorkspaceId workspace, SetRef ref) {
        return sets.find(QuestionSetDocument.key(workspace, ref))
                .map(QuestionSetDocument.Frozen::set);
    }
}
