package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.EntryId;
import dev.soundings.register.Ownership;
import dev.soundings.register.Risk;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A risk or an opportunity as stored; its words are {@code title}, {@code plan} and {@code note-0}
 * for the first thing that happened.
 *
 * @param untold what the queue of what is to be told is read by
 */
public record RiskDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String entry,
        Risk.Kind kind,
        int number,
        String project,
        int probability,
        int impact,
        @Nullable String owner,
        @Nullable String proposedOwner,
        @Nullable String reviewOn,
        @Nullable String raisedBy,
        @Nullable String privateTo,
        boolean aboutPeople,
        SourceDocument source,
        Risk.State state,
        List<HappeningDocument> history,
        int told,
        boolean untold,
        TextDocument text)
        implements Stored<Risk>, OfProject {
    static final Shape<Risk, RiskDocument> SHAPE =
            new Shape<>(MongoSchema.RISKS, 1, RiskDocument.class, RiskDocument::from);

    static RiskDocument from(Risk risk, long rev) {
        var texts = new TextGatherer().add("title", risk.title()).add("plan", risk.plan());
        return new RiskDocument(
                Stored.key(risk.workspace(), risk.id()),
                SHAPE.version(),
                rev,
                risk.workspace().value(),
                risk.id().value(),
                risk.kind(),
                risk.number(),
                risk.project().value(),
                risk.probability(),
                risk.impact(),
                Plain.text(risk.owner()),
                Plain.text(risk.proposedOwner()),
                Plain.text(risk.reviewOn()),
                Plain.text(risk.raisedBy()),
                Plain.text(risk.privateTo()),
                risk.aboutPeople(),
                SourceDocument.from(risk.source()),
                risk.state(),
                HappeningDocument.documents(risk.history(), texts),
                risk.told(),
                risk.isUntold(),
                texts.gathered());
    }

    @Override
    public Stream<String> concerned() {
        return Plain.present(owner, proposedOwner, raisedBy, privateTo);
    }

    @Override
    public Risk toDomain() {
        return new Risk(
                new WorkspaceId(workspace),
                new EntryId(entry),
                number,
                new ProjectId(project),
                kind,
                text.text("title"),
                probability,
                impact,
                new Ownership(
                        Plain.optional(owner, UserId::new),
                        Plain.optional(proposedOwner, UserId::new)),
                text.text("plan"),
                Plain.optional(reviewOn, LocalDate::parse),
                Plain.optional(raisedBy, UserId::new),
                Plain.optional(privateTo, UserId::new),
                aboutPeople,
                source.toDomain(),
                state,
                HappeningDocument.happenings(history, text),
                told);
    }
}
