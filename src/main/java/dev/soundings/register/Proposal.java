package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.Optional;

/**
 * What an answer would be in the register.
 *
 * @param person who answered; empty when the answer carries no name
 * @param privateTo who alone may read it, when the answer was for one reader only
 * @param at when it was answered; of an answer without a name only the day
 */
public record Proposal<D extends Detail>(
        WorkspaceId workspace,
        ProjectId project,
        Source source,
        Optional<UserId> person,
        Optional<UserId> privateTo,
        Instant at,
        Content<D> content) {
    /** What is proposed. */
    public record Content<D extends Detail>(EntryKind<D> kind, Text title, D detail) {}
}
