package dev.soundings.people;

import com.ibm.icu.util.TimeZone;

import dev.soundings.holiday.Holidays;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Who works on which day: Yuki in Tokyo does not on Thursday, 11 Feb 2027, National Foundation Day.
 */
public final class WorkingDays {
    private final Holidays holidays;

    public WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * Empty on a working day.
     *
     * @param date in the person's own zone
     */
    public Optional<DayOff> dayOff(Person person, LocalDate date) {
        if (person.isAwayOn(date)) {
            return Optional.of(new DayOff.Away());
        }
        if (!person.preferences().workingDays().contains(date.getDayOfWeek())) {
            return Optional.of(new DayOff.NotAWorkingDay());
        }
        return region(person)
                .flatMap(region ->
                        holidays.nameOn(date, region)
                                .map(name -> new DayOff.Holiday(name, region)));
    }

    /** Whose holidays should count, where nothing is known of them: nobody is off there. */
    public Optional<String> unknownRegion(Person person) {
        return region(person).filter(region -> !holidays.isKnown(region));
    }

    /** Whose holidays count: what the person told, or else the country of their zone. */
    public static Optional<String> region(Person person) {
        return person.preferences().region().or(() -> person.zone().flatMap(WorkingDays::country));
    }

    /** Empty for zones of no country, such as UTC; ICU calls them the world, {@code 001}. */
    private static Optional<String> country(ZoneId zone) {
        try {
            return Optional.of(TimeZone.getRegion(zone.getId()))
                    .filter(region -> region.matches("[A-Z]{2}"));
        } catch (IllegalArgumentException e) {
            // An offset such as +02:00, or a zone that ICU does not know yet.
            return Optional.empty();
        }
    }
}
