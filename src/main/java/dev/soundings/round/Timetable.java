package dev.soundings.round;

import dev.soundings.cadence.Calendar;
import dev.soundings.cadence.Occurrence;
import dev.soundings.cadence.Planned;
import dev.soundings.checkin.CheckIn;
import dev.soundings.people.Person;
import dev.soundings.round.Invitation.Reason;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Finds each person's hour in a round. Somebody who is off on the day is asked on their next
 * working day if the round still runs then: Yuki, on holiday on Thursday 11 Feb, is asked on Friday
 * at 9:00. Who wished to be left alone on the day is left alone.
 */
final class Timetable {
    private final DaysOff daysOff;

    Timetable(DaysOff daysOff) {
        this.daysOff = daysOff;
    }

    Timing of(CheckIn checkIn, LocalDate date, int slot, Person person, ZoneId zone) {
        return occurrence(checkIn, date, slot, zone)
                .map(occurrence -> onWorkingDay(checkIn, occurrence, person, zone))
                .orElse(new Timing.Never(Reason.DATE_DOES_NOT_EXIST));
    }

    private static Optional<Occurrence> occurrence(
            CheckIn checkIn, LocalDate date, int slot, ZoneId zone) {
        return checkIn.cadence().planned(date, date, zone).stream()
                .filter(planned -> planned instanceof Planned.At)
                .map(planned -> ((Planned.At) planned).occurrence())
                .filter(occurrence -> occurrence.slot() == slot)
                .findFirst();
    }

    private Timing onWorkingDay(
            CheckIn checkIn, Occurrence occurrence, Person person, ZoneId zone) {
        var closesAt = occurrence.at().plus(checkIn.answerWithin());
        var readIn = checkIn.cadence().fixedZone().orElse(zone);
        var time = occurrence.at().atZone(readIn).toLocalTime();
        var first = daysOff.whyNot(person, localDate(occurrence.at(), zone));
        if (first.equals(Optional.of(Reason.SKIPPED_BY_PERSON))) {
            return new Timing.Never(Reason.SKIPPED_BY_PERSON);
        }
        var day = occurrence.date();
        var dueAt = occurrence.at();
        while (dueAt.isBefore(closesAt)) {
            if (daysOff.whyNot(person, localDate(dueAt, zone)).isEmpty()) {
                return new Timing.Due(dueAt, closesAt);
            }
            day = day.plusDays(1);
            dueAt = Calendar.instantOf(day, time, readIn);
        }
        return new Timing.Never(first.orElse(Reason.NOT_A_WORKING_DAY));
    }

    private static LocalDate localDate(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
