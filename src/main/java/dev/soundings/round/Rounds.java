package dev.soundings.round;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.project.ProjectId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All rounds. */
public interface Rounds {
    /** False when it is there already, which stays as it is. */
    boolean insert(Round round);

    Optional<Round> find(WorkspaceId workspace, RoundId id);

    void replace(Round round);

    /** The latest of a check-in's rhythm by date and slot; extra rounds do not count. */
    Optional<Round> latest(WorkspaceId workspace, CheckInId checkIn);

    /** The newest of a check-in, extra ones too, that opened at {@code at} or before. */
    Optional<Round> latestOpened(WorkspaceId workspace, CheckInId checkIn, Instant at);

    /** Those that are not closed, in all workspaces. */
    List<Round> open();

    /**
     * Those of a project that opened after {@code from} and not after {@code to}, the oldest first.
     */
    List<Round> openedBetween(WorkspaceId workspace, ProjectId project, Instant from, Instant to);
}
