package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.function.Function;

/** What somebody says who is asked to own something: theirs, or not. Nobody else can say it. */
final class OwnershipSteps<E extends Owned> {
    private final EntryChange<E> entries;
    private final Function<E, ? extends OwnedEdit<E, ?>> edit;

    OwnershipSteps(EntryChange<E> entries, Function<E, ? extends OwnedEdit<E, ?>> edit) {
        this.entries = entries;
        this.edit = edit;
    }

    EntryOutcome<E> accept(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return answer(workspace, id, by, asked -> asked.accepted(by, at));
    }

    EntryOutcome<E> decline(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return answer(workspace, id, by, asked -> asked.declined(by, at));
    }

    private EntryOutcome<E> answer(
            WorkspaceId workspace,
            EntryId id,
            UserId by,
            Function<OwnedEdit<E, ?>, OwnedEdit<E, ?>> said) {
        return entries.takeUnless(
                workspace,
                id,
                entry -> entry.whyNotAnsweredBy(by),
                entry -> said.apply(edit.apply(entry)).done());
    }
}
