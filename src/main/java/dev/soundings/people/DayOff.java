package dev.soundings.people;

/** Why somebody is not asked on a day; each silence has a reason. */
public sealed interface DayOff {
    /** They said so themselves. */
    record Away() implements DayOff {}

    /**
     * @param name in English, as {@code National Foundation Day}
     * @param region as {@code JP}
     */
    record Holiday(String name, String region) implements DayOff {}

    /** A weekend, or another day of the week on which they do not work. */
    record NotAWorkingDay() implements DayOff {}
}
