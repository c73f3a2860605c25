package dev.soundings.people;

import dev.soundings.holiday.HolidayName;

/** Why somebody is not asked on a day; each silence has a reason. */
public sealed interface DayOff {
    /** They said so themselves. */
    record Away() implements DayOff {}

    /**
     * @param region as {@code JP} or {@code DE-BY}
     */
    record Holiday(HolidayName name, String region) implements DayOff {}

    /** A weekend, or another day of the week on which they do not work. */
    record NotAWorkingDay() implements DayOff {}
}
