package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Decision;
import dev.soundings.register.EntryId;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decision as stored; its words are {@code what}, {@code why}, {@code options} and {@code note-0}
 * for the first thing that happened.
 *
 * @param untold what the queue of what is to be told is read by
 */
public record DecisionDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String entry,
        int number,
        String project,
        String decidedBy,
        String decidedOn,
        @Nullable String revisitOn,
        String loggedBy,
        Decision.State state,
        List<DecisionStepDocument> history,
        int told,
        boolean untold,
        TextDocument text)
        implements Stored<Decision>, OfProject {
    static final Shape<Decision, DecisionDocument> SHAPE =
            new Shape<>(MongoSchema.DECISIONS, 1, DecisionDocument.class, DecisionDocument::from);

    static DecisionDocument from(Decision decision, long rev) {
        var texts =
                new TextGatherer()
                        .add("what", decision.what())
                        .add("why", decision.why())
                        .add("options", decision.options());
        var history = new ArrayList<DecisionStepDocument>();
        for (var happening : decision.history()) {
            texts.add(note(history.size()), happening.note());
            history.add(DecisionStepDocument.from(happening));
        }
        return new DecisionDocument(
                Stored.key(decision.workspace(), decision.id()),
                SHAPE.version(),
                rev,
                decision.workspace().value(),
                decision.id().value(),
                decision.number(),
                decision.project().value(),
                decision.decidedBy().value(),
                decision.decidedOn().toString(),
                Plain.text(decision.revisitOn()),
                decision.loggedBy().value(),
                decision.state(),
                history,
                decision.told(),
                decision.isUntold(),
                texts.gathered());
    }

    @Override
    public Stream<String> concerned() {
        return Stream.of(decidedBy, loggedBy);
    }

    @Override
    public Decision toDomain() {
        var happenings = new ArrayList<Decision.Happening>();
        for (var step : history) {
            happenings.add(step.toDomain(text.text(note(happenings.size()))));
        }
        return new Decision(
                new WorkspaceId(workspace),
                new EntryId(entry),
                number,
                new ProjectId(project),
                text.text("what"),
                text.text("why"),
                text.text("options"),
                new UserId(decidedBy),
                LocalDate.parse(decidedOn),
                Plain.optional(revisitOn, LocalDate::parse),
                new UserId(loggedBy),
                state,
                happenings,
                told);
    }

    private static String note(int index) {
        return "note-" + index;
    }
}
