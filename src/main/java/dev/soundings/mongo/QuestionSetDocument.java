package dev.soundings.mongo;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.Fact;
import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.QuestionSet.Item;
import dev.soundings.checkin.QuestionSet.SetRef;

import org.bson.codecs.pojo.annotations.BsonId;

import java.util.List;
import java.util.Map;

/** One frozen version of a question set, never changed. */
public record QuestionSetDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String name,
        String version,
        Map<String, String> title,
        List<ItemDocument> items)
        implements Stored<QuestionSetDocument.Frozen> {
    static final Shape<Frozen, QuestionSetDocument> SHAPE =
            new Shape<>(
                    MongoSchema.QUESTION_SETS,
                    1,
                    QuestionSetDocument.class,
                    QuestionSetDocument::from);

    /** A set together with the workspace that asked it. */
    public record Frozen(WorkspaceId workspace, QuestionSet set) {}

    static String key(WorkspaceId workspace, SetRef ref) {
        return Stored.key(workspace, ref.name() + "@" + ref.version());
    }

    static QuestionSetDocument from(Frozen frozen, long rev) {
        var set = frozen.set();
        return new QuestionSetDocument(
                key(frozen.workspace(), set.ref()),
                SHAPE.version(),
                rev,
                frozen.workspace().value(),
                set.name(),
                set.version(),
                set.title().byLanguage(),
                set.items().stream().map(ItemDocument::from).toList());
    }

    @Override
    public Frozen toDomain() {
        return new Frozen(
                new WorkspaceId(workspace),
                new QuestionSet(
                        name,
                        version,
                        new LocalText(title),
                        items.stream().map(ItemDocument::toDomain).toList()));
    }

    /**
     * A place in the set.
     *
     * @param wordings those of a bank, or the only one, which is what is asked
     */
    public record ItemDocument(Type type, List<WordingDocument> wordings) {
        /** Always the same, or one of a bank. */
        public enum Type {
            FIXED,
            BANK
        }

        static ItemDocument from(Item item) {
            return switch (item) {
                case Item.Fixed(var questions) ->
                        new ItemDocument(
                                Type.FIXED,
                                List.of(WordingDocument.from(new Item.Wording(questions, 0))));
                case Item.Bank(var wordings) ->
                        new ItemDocument(
                                Type.BANK, wordings.stream().map(WordingDocument::from).toList());
            };
        }

        Item toDomain() {
            return switch (type) {
                case FIXED -> new Item.Fixed(wordings.getFirst().toDomain().questions());
                case BANK ->
                        new Item.Bank(wordings.stream().map(WordingDocument::toDomain).toList());
            };
        }
    }

    /** A question with its follow-ups. */
    public record WordingDocument(
            List<QuestionDocument> questions, int restWeeks, List<String> needs) {
        static WordingDocument from(Item.Wording wording) {
            return new WordingDocument(
                    wording.questions().stream().map(QuestionDocument::from).toList(),
                    wording.restWeeks(),
                    Plain.names(wording.needs()));
        }

        Item.Wording toDomain() {
            return new Item.Wording(
                    questions.stream().map(QuestionDocument::toDomain).toList(),
                    restWeeks,
                    Plain.set(needs, Fact::valueOf));
        }
    }
}
