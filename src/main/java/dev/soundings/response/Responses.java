package dev.soundings.response;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All responses. */
public interface Responses {
    Optional<Response.Named> find(WorkspaceId workspace, InvitationId invitation);

    /**
     * Writes the next version of an invitation's response in one atomic step, from what is there;
     * the function may be applied more than once until it fits. When it answers with what is there
     * already, nothing is written.
     */
    Response.Named write(
            WorkspaceId workspace,
            InvitationId invitation,
            Function<Optional<Response.Named>, Response.Named> next);

    /** False when the id is there already. */
    boolean insert(Response.Anonymous response);

    /** Whether an anonymous response with this id was inserted. */
    boolean isThere(WorkspaceId workspace, String anonymousId);

    /** Those of a round, undone ones left out. */
    List<Response.Named> namedOf(WorkspaceId workspace, RoundId round);

    /** Whether a round has any with a name that is not undone, be it a skip. */
    boolean isAnswered(WorkspaceId workspace, RoundId round);

    /** Those of a round, in an order that says nothing. */
    List<Response.Anonymous> anonymousOf(WorkspaceId workspace, RoundId round);

    /**
     * The person's latest answers to a check-in, for carry-over and resting wordings, undone ones
     * left out; the newest first by {@code firstAt}.
     */
    List<Response.Named> latestOf(
            WorkspaceId workspace, UserId person, CheckInId checkIn, int most);

    /** Named ones changed after {@code since}, the oldest first, of all workspaces. */
    List<Response.Named> changedAfter(Instant since, int most);

    /**
     * Named ones of all workspaces that were written since they were last harvested, the longest
     * waiting first.
     */
    List<Response.Named> unharvested(int most);

    /** Marks this revision as harvested; nothing happens when a later one has been written. */
    void markHarvested(Response.Named response);
}
