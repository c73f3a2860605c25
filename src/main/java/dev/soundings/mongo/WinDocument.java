package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.EntryId;
import dev.soundings.register.Win;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A win as stored; its words are {@code what}, {@code who} and {@code note-0} for the first thing
 * that happened.
 *
 * @param untold what the queue of what is to be told is read by
 */
public record WinDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String entry,
        int number,
        String project,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        Win.Confidence confidence,
        String landedOn,
        @Nullable String reportedBy,
        SourceDocument source,
        Win.State state,
        Instant changedAt,
        List<HappeningDocument> history,
        int told,
        boolean untold,
        TextDocument text)
        implements Stored<Win>, OfProject {
    static final Shape<Win, WinDocument> SHAPE =
            new Shape<>(MongoSchema.WINS, 1, WinDocument.class, WinDocument::from);

    static WinDocument from(Win win, long rev) {
        var texts = new TextGatherer().add("what", win.what()).add("who", win.whoBenefits());
        return new WinDocument(
                Stored.key(win.workspace(), win.id()),
                SHAPE.version(),
                rev,
                win.workspace().value(),
                win.id().value(),
                win.number(),
                win.project().value(),
                win.amount().map(Win.Amount::number).orElse(null),
                win.amount().map(Win.Amount::unit).orElse(null),
                win.confidence(),
                win.landedOn().toString(),
                Plain.text(win.reportedBy()),
                SourceDocument.from(win.source()),
                win.state(),
                win.changedAt(),
                HappeningDocument.documents(win.history(), texts),
                win.told(),
                win.isUntold(),
                texts.gathered());
    }

    @Override
    public Win toDomain() {
        return new Win(
                new WorkspaceId(workspace),
                new EntryId(entry),
                number,
                new ProjectId(project),
                text.text("what"),
                text.text("who"),
                Optional.ofNullable(amount).map(many -> new Win.Amount(many, requireNonNull(unit))),
                confidence,
                LocalDate.parse(landedOn),
                Plain.optional(reportedBy, UserId::new),
                source.toDomain(),
                state,
                changedAt,
                HappeningDocument.happenings(history, text),
                told);
    }
}
