package dev.soundings.mongo;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Action;
import dev.soundings.register.EntryId;
import dev.soundings.register.Ownership;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An action as stored; its words are {@code what} and {@code note-0} for the first thing that
 * happened.
 *
 * @param untold what the queue of what is to be told is read by
 */
public record ActionDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String entry,
        int number,
        String project,
        @Nullable String owner,
        @Nullable String proposedOwner,
        @Nullable String dueOn,
        String addedBy,
        Action.State state,
        List<HappeningDocument> history,
        int told,
        boolean untold,
        TextDocument text)
        implements Stored<Action>, OfProject {
    static final Shape<Action, ActionDocument> SHAPE =
            new Shape<>(MongoSchema.ACTIONS, 1, ActionDocument.class, ActionDocument::from);

    static ActionDocument from(Action action, long rev) {
        var texts = new TextGatherer().add("what", action.what());
        return new ActionDocument(
                Stored.key(action.workspace(), action.id()),
                SHAPE.version(),
                rev,
                action.workspace().value(),
                action.id().value(),
                action.number(),
                action.project().value(),
                Plain.text(action.ownership().owner()),
                Plain.text(action.ownership().asked()),
                Plain.text(action.dueOn()),
                action.addedBy().value(),
                action.state(),
                HappeningDocument.documents(action.history(), texts),
                action.told(),
                action.isUntold(),
                texts.gathered());
    }

    @Override
    public Stream<String> concerned() {
        return Plain.present(owner, proposedOwner, addedBy);
    }

    @Override
    public Action toDomain() {
        return new Action(
                new WorkspaceId(workspace),
                new EntryId(entry),
                number,
                new ProjectId(project),
                text.text("what"),
                new Ownership(
                        Plain.optional(owner, UserId::new),
                        Plain.optional(proposedOwner, UserId::new)),
                Plain.optional(dueOn, LocalDate::parse),
                new UserId(addedBy),
                state,
                HappeningDocument.happenings(history, text),
                told);
    }
}
