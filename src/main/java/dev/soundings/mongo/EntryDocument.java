package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Detail;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryId;
import dev.soundings.register.EntryIdentity;
import dev.soundings.register.EntryKind;
import dev.soundings.register.Ownership;
import dev.soundings.register.State;

import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the register as stored, whatever its kind. Its words are {@code title}, {@code
 * note-0} for the first thing that happened, and those of its kind's own fields under their names;
 * what else its kind knows is in {@code facts}.
 *
 * @param askOn when its owner is asked about it; missing when nobody is
 * @param untold what the queue of what is to be told is read by
 */
public record EntryDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String kind,
        String entry,
        int number,
        String project,
        @Nullable String owner,
        @Nullable String asked,
        @Nullable String dueOn,
        @Nullable String askOn,
        @Nullable String raisedBy,
        @Nullable String privateTo,
        SourceDocument source,
        String state,
        State.Phase phase,
        Document facts,
        List<HistoryEventDocument> history,
        int told,
        boolean untold,
        TextDocument text)
        implements Stored<EntryDocument>, OfProject {
    static final Shape<EntryDocument, EntryDocument> SHAPE =
            new Shape<>(MongoSchema.ENTRIES, 1, EntryDocument.class, EntryDocument::revised);

    private static final String TITLE = "title";

    static String key(EntryKind<?> kind, WorkspaceId workspace, EntryId id) {
        return Stored.key(workspace, kind.noun(), id);
    }

    static <D extends Detail> EntryDocument from(Entry<D> entry, long rev) {
        var texts = new TextGatherer().add(TITLE, entry.title());
        var facts = new Document();
        entry.kind().fields().forEach(field -> StoredValues.gather(field, entry, facts, texts));
        return new EntryDocument(
                key(entry.kind(), entry.workspace(), entry.id()),
                SHAPE.version(),
                rev,
                entry.workspace().value(),
                entry.kind().noun(),
                entry.id().value(),
                entry.number(),
                entry.project().value(),
                Plain.text(entry.owner()),
                Plain.text(entry.asked()),
                Plain.text(entry.dueOn()),
                Plain.text(entry.askOn()),
                Plain.text(entry.raisedBy()),
                Plain.text(entry.privateTo()),
                SourceDocument.from(entry.source()),
                entry.state().name(),
                entry.state().phase(),
                facts,
                HistoryEventDocument.documents(entry.history(), texts),
                entry.told(),
                entry.isUntold(),
                texts.gathered());
    }

    <D extends Detail> Entry<D> toEntry(EntryKind<D> as) {
        var identity =
                new EntryIdentity<>(
                        new WorkspaceId(workspace),
                        new EntryId(entry),
                        as,
                        number,
                        new ProjectId(project),
                        Plain.optional(raisedBy, UserId::new),
                        Plain.optional(privateTo, UserId::new),
                        source.toDomain());
        return new Entry<>(
                identity,
                text.text(TITLE),
                new Ownership(
                        Plain.optional(owner, UserId::new), Plain.optional(asked, UserId::new)),
                Plain.optional(dueOn, LocalDate::parse),
                new State(state, phase),
                as.detail(new StoredValues(facts, text)),
                HistoryEventDocument.events(history, text),
                told);
    }

    private EntryDocument revised(long next) {
        return new EntryDocument(
                id, v, next, workspace, kind, entry, number, project, owner, asked, dueOn, askOn,
                raisedBy, privateTo, source, state, phase, facts, history, told, untold, text);
    }

    /** It means what its kind makes of it, which {@link MongoEntries} knows. */
    @Override
    public EntryDocument toDomain() {
        return this;
    }

    @Override
    public Stream<String> concerned() {
        return Plain.present(owner, asked, raisedBy, privateTo);
    }
}
