package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.util.Optional;

/**
 * What never changes about an entry.
 *
 * @param number the 14 of {@code R-14}
 * @param raisedBy empty when it came from an anonymous answer
 * @param privateTo who was chosen to read it; empty when it is open to the project
 * @param source the answer it was proposed from, so that it is proposed once
 */
public record EntryIdentity<D extends Detail>(
        WorkspaceId workspace,
        EntryId id,
        EntryKind<D> kind,
        int number,
        ProjectId project,
        Optional<UserId> raisedBy,
        Optional<UserId> privateTo,
        Source source) {
    /** {@code R-14}: how people call it. */
    String label() {
        return kind.letter() + "-" + number;
    }
}
