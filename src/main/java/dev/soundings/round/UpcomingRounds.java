package dev.soundings.round;

import dev.soundings.checkin.CheckIn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What comes next of each check-in, from what is stored. */
public final class UpcomingRounds {
    private final Rounds rounds;
    private final Invitees invitees;
    private final RoundPlanner planner;

    public UpcomingRounds(Rounds rounds, Invitees invitees, RoundPlanner planner) {
        this.rounds = rounds;
        this.invitees = invitees;
        this.planner = planner;
    }

    /** The round that opens next, or should have opened before {@code now}. */
    public Optional<UpcomingRound> next(CheckIn checkIn, Instant now) {
        return planner.next(
                checkIn,
                invitees.of(checkIn),
                rounds.latest(checkIn.workspace(), checkIn.id()),
                now);
    }

    /** The next so many, for a preview of a check-in that need not be saved yet. */
    public List<UpcomingRound> preview(CheckIn checkIn, Instant now, int count) {
        return planner.preview(checkIn, invitees.of(checkIn), now, count);
    }
}
