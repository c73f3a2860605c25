package dev.soundings.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a person may be asked.
 *
 * @param workingDays never empty
 * @param quietFrom nothing is sent from this local time on
 * @param quietTo until this local time of the next morning
 * @param region whose public holidays count, as {@code JP} or {@code DE-BY}; empty when not told
 * @param skipUntil nothing is asked up to and including this local date
 * @param zoneAskedOn when they were last asked where they live, by the date there as far as known
 * @param directly whether to be asked by direct message also where others are asked in a channel
 */
public record Preferences(
        Set<DayOfWeek> workingDays,
        LocalTime quietFrom,
        LocalTime quietTo,
        Optional<String> region,
        Optional<LocalDate> skipUntil,
        Optional<LocalDate> zoneAskedOn,
        boolean directly) {
    public Preferences {
        workingDays = Set.copyOf(workingDays);
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("no working day");
        }
    }

    public static Preferences usual() {
        return new Preferences(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(20, 0),
                LocalTime.of(7, 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public Preferences inRegion(String newRegion) {
        return new Preferences(
                workingDays,
                quietFrom,
                quietTo,
                Optional.of(newRegion),
                skipUntil,
                zoneAskedOn,
                directly);
    }

    public Preferences skippingUntil(LocalDate date) {
        return new Preferences(
                workingDays, quietFrom, quietTo, region, Optional.of(date), zoneAskedOn, directly);
    }

    public Preferences askedForZone(LocalDate date) {
        return new Preferences(
                workingDays, quietFrom, quietTo, region, skipUntil, Optional.of(date), directly);
    }

    public Preferences asking(boolean byDirectMessage) {
        return new Preferences(
                workingDays, quietFrom, quietTo, region, skipUntil, zoneAskedOn, byDirectMessage);
    }
}
