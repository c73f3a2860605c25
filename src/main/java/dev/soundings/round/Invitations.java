package dev.soundings.round;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All invitations. */
public interface Invitations {
    /** False when it is there already, which stays as it is. */
    boolean insert(Invitation invitation);

    Optional<Invitation> find(WorkspaceId workspace, InvitationId id);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    Invitation change(WorkspaceId workspace, InvitationId id, UnaryOperator<Invitation> change);

    List<Invitation> ofRound(WorkspaceId workspace, RoundId round);

    /** Whether a message went out to anybody; on a holiday a round may reach nobody. */
    boolean anyPrompted(WorkspaceId workspace, RoundId round);

    /** When the last of a round's closes; empty when it has none. */
    Optional<Instant> closing(WorkspaceId workspace, RoundId round);

    /** Waiting ones of all workspaces that are due at {@code now} or before, the earliest first. */
    List<Invitation> due(Instant now, int most);

    /** When the next waiting one is due. */
    Optional<Instant> nextDue();

    /**
     * Those a person can answer at {@code now}: opened, and their round still takes answers; the
     * earliest first.
     */
    List<Invitation> ofPerson(
            WorkspaceId workspace, UserId person, Instant openedBefore, Instant dueAfter);

    /** The latest of one person, the newest first. */
    List<Invitation> latestOf(WorkspaceId workspace, UserId person, int most);
}
