package dev.soundings.round;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionSet.SetRef;
import dev.soundings.project.ProjectId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One occurrence of a check-in over all zones: it opens when its first invitation's window opens
 * and closes with the last, so a Thursday 9:00 round runs over more than a day.
 *
 * @param date the nominal local date
 * @param invited how many were invited when it opened
 */
public record Round(
        WorkspaceId workspace,
        RoundId id,
        CheckInId checkIn,
        ProjectId project,
        SetRef set,
        LocalDate date,
        int slot,
        Sharing sharing,
        Way way,
        int invited,
        Instant opensAt,
        Instant closesAt,
        boolean closed) {
    /**
     * The slot of a round off the rhythm: behind all of a rhythm, of which a day has 24 at most.
     */
    public static final int EXTRA_SLOT = 100;

    /** How long before the first prompt a round opens, for early answers. */
    public static final Duration EARLY = Duration.ofHours(24);

    public Round close() {
        return new Round(
                workspace, id, checkIn, project, set, date, slot, sharing, way, invited, opensAt,
                closesAt, true);
    }
}
