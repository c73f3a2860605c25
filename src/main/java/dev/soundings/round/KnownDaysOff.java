package dev.soundings.round;

import dev.soundings.people.DayOff;
import dev.soundings.people.Person;
import dev.soundings.people.WorkingDays;
import dev.soundings.round.Invitation.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** A day off work, or a day on which a person has asked not to be asked. */
final class KnownDaysOff implements DaysOff {
    private final WorkingDays workingDays;

    KnownDaysOff(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public Optional<Reason> whyNot(Person person, LocalDate date) {
        return workingDays
                .dayOff(person, date)
                .map(KnownDaysOff::reason)
                .or(() ->
                        person.preferences()
                                .skipUntil()
                                .filter(until -> !date.isAfter(until))
                                .map(until -> Reason.SKIPPED_BY_PERSON));
    }

    private static Reason reason(DayOff dayOff) {
        return switch (dayOff) {
            case DayOff.Away away -> Reason.AWAY;
            case DayOff.Holiday holiday -> Reason.HOLIDAY;
            case DayOff.NotAWorkingDay weekend -> Reason.NOT_A_WORKING_DAY;
        };
    }
}
