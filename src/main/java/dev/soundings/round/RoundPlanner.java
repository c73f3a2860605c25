package dev.soundings.round;

import dev.soundings.checkin.CheckIn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks ahead: which rounds of a check-in come next, and who would be due when. Changes nothing.
 */
public final class RoundPlanner {
    /** How far back a round that was due while the service was down is still recorded. */
    private static final int DAYS_BACK = 35;

    private final Timetable timetable;

    public RoundPlanner(DaysOff daysOff) {
        this.timetable = new Timetable(daysOff);
    }

    /**
     * The round after {@code latest}; empty when the dates are used up, or when nobody is invited.
     * Rounds that were due before the check-in became active are passed over.
     */
    Optional<UpcomingRound> next(
            CheckIn checkIn, List<Invitee> invitees, Optional<Round> latest, Instant now) {
        if (invitees.isEmpty()) {
            return Optional.empty();
        }
        var from = firstDate(checkIn, latest, now);
        return checkIn.cadence().nextDates(from, DAYS_BACK).stream()
                .flatMap(date -> slots(checkIn, date, invitees).stream())
                .filter(round -> isAfter(round, latest))
                .filter(round ->
                        round.firstDue()
                                .filter(due -> !due.isBefore(checkIn.activeSince()))
                                .isPresent())
                .findFirst();
    }

    /** The next so many rounds from {@code now} on, for a preview before anything is saved. */
    public List<UpcomingRound> preview(
            CheckIn checkIn, List<Invitee> invitees, Instant now, int count) {
        var rounds = new ArrayList<UpcomingRound>();
        for (var date :
                checkIn.cadence().nextDates(firstDate(checkIn, Optional.empty(), now), count + 2)) {
            slots(checkIn, date, invitees).stream()
                    .filter(round -> round.firstDue().filter(due -> !due.isBefore(now)).isPresent())
                    .forEach(rounds::add);
        }
        return rounds.stream().limit(count).toList();
    }

    private static LocalDate firstDate(CheckIn checkIn, Optional<Round> latest, Instant now) {
        var earliest = utcDate(now).minusDays(DAYS_BACK);
        var from = latest.map(Round::date).orElse(utcDate(checkIn.activeSince()).minusDays(1));
        return from.isBefore(earliest) ? earliest : from;
    }

    private List<UpcomingRound> slots(CheckIn checkIn, LocalDate date, List<Invitee> invitees) {
        var rounds = new ArrayList<UpcomingRound>();
        for (int slot = 0; slot < checkIn.cadence().times().size(); slot++) {
            rounds.add(round(checkIn, date, slot, invitees));
        }
        return rounds;
    }

    private UpcomingRound round(CheckIn checkIn, LocalDate date, int slot, List<Invitee> invitees) {
        var parts =
                invitees.stream()
                        .map(invitee ->
                                UpcomingRound.Part.of(
                                        invitee,
                                        timetable.of(
                                                checkIn,
                                                date,
                                                slot,
                                                invitee.person(),
                                                invitee.zone())))
                        .toList();
        return new UpcomingRound(checkIn, date, slot, parts);
    }

    private static boolean isAfter(UpcomingRound round, Optional<Round> latest) {
        return latest.map(last ->
                        round.date().isAfter(last.date())
                                || (round.date().equals(last.date()) && round.slot() > last.slot()))
                .orElse(true);
    }

    private static LocalDate utcDate(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
