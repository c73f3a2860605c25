package dev.soundings.round;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionId;
import dev.soundings.project.ProjectId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One person's part in a round.
 *
 * @param zone the person's zone when it was planned
 * @param questions what this person is asked, follow-ups included, in order
 * @param opensAt from when the person may answer early: 24 hours before {@code dueAt}
 * @param dueAt when the prompt is due, at the person's local hour
 * @param closesAt until when an answer is on time
 */
public record Invitation(
        WorkspaceId workspace,
        InvitationId id,
        RoundId round,
        CheckInId checkIn,
        ProjectId project,
        UserId person,
        ZoneId zone,
        List<QuestionId> questions,
        Instant opensAt,
        Instant dueAt,
        Instant closesAt,
        Fate fate,
        boolean nudged) {
    private static final Duration ASKED_ANEW = Duration.ofHours(8);

    public Invitation {
        questions = List.copyOf(questions);
    }

    /** The person's local date on which the prompt is due. */
    public LocalDate dueOn() {
        return dueAt.atZone(zone).toLocalDate();
    }

    /** Somebody who wishes to be asked after the close has a working day for the answer. */
    public Invitation postponedTo(Instant later) {
        return new Invitation(
                workspace,
                id,
                round,
                checkIn,
                project,
                person,
                zone,
                questions,
                opensAt,
                later,
                later.isBefore(closesAt) ? closesAt : later.plus(ASKED_ANEW),
                new Fate.Waiting(),
                nudged);
    }

    public Invitation movedTo(ZoneId newZone, Instant newDueAt, Instant newClosesAt) {
        return new Invitation(
                workspace,
                id,
                round,
                checkIn,
                project,
                person,
                newZone,
                questions,
                opensAt,
                newDueAt,
                newClosesAt,
                fate,
                nudged);
    }

    public Invitation ending(Fate other) {
        return new Invitation(
                workspace, id, round, checkIn, project, person, zone, questions, opensAt, dueAt,
                closesAt, other, nudged);
    }

    public Invitation nudge() {
        return new Invitation(
                workspace, id, round, checkIn, project, person, zone, questions, opensAt, dueAt,
                closesAt, fate, true);
    }

    public boolean isWaiting() {
        return fate instanceof Fate.Waiting;
    }

    public Optional<SendKey> prompt() {
        return fate instanceof Fate.Prompted(var key, var at) ? Optional.of(key) : Optional.empty();
    }

    /** What became of the asking; what was answered is in the responses. */
    public sealed interface Fate {
        record Waiting() implements Fate {}

        /** Put into the outbox under {@code key}. */
        record Prompted(SendKey key, Instant at) implements Fate {}

        record NotAsked(Reason reason, Instant at) implements Fate {}
    }

    /** Why somebody was not asked: the reason for a silence. */
    public enum Reason {
        HOLIDAY,
        AWAY,
        NOT_A_WORKING_DAY,
        BUDGET_SPENT,
        MISSED_WHILE_DOWN,
        LEFT,
        PAUSED,
        ZONE_CHANGED,
        DATE_DOES_NOT_EXIST,
        SKIPPED_BY_PERSON,
        ANSWERED_BEFORE,
        UNREACHABLE,
        QUIET_HOURS,
        /** A newer round of the same check-in was due before this one could be asked. */
        OVERTAKEN,
        /** The prompt was ready, and could not go out before its time was over. */
        EXPIRED,
        /** The platform did not take the message as it was. */
        NOT_TAKEN,
        /** The platform did not let us write at all. */
        NOT_AUTHORISED
    }
}
