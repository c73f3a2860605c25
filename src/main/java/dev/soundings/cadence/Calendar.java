package dev.soundings.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * What zones do to a local date and time, so that no rule has to think of it.
 *
 * <p>Berlin, 29 Mar 2026, 02:30 does not exist and becomes 03:30; 25 Oct 2026, 02:30 exists twice
 * and means the first. Samoa had no 30 Dec 2011 at all.
 */
public final class Calendar {

    /** No cadence names an earlier date: before it, clocks followed the sun to the second. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** No cadence names a later date: the notation has four digits for the year. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Calendar() {}

    /**
     * The instant at which the wall clocks of the zone show this date and time. In a gap the time
     * moves by the length of the gap, also out of a date that does not exist; in an overlap it is
     * the first of the two.
     */
    public static Instant instantOf(LocalDate date, LocalTime time, ZoneId zone) {
        return instantOf(date.atTime(time), zone.getRules());
    }

    /** Whether the zone has any moment of this date. */
    public static boolean exists(LocalDate date, ZoneId zone) {
        return exists(date, zone.getRules());
    }

    static boolean exists(LocalDate date, ZoneRules rules) {
        ZoneOffsetTransition transition = rules.getTransition(date.atStartOfDay());
        return transition == null
                || !transition.isGap()
                || transition.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
    }

    /**
     * The offset that {@link ZoneRules#getOffset(LocalDateTime)} gives in gaps and overlaps is the
     * one before the transition, which is both of our rules in one.
     */
    static Instant instantOf(LocalDateTime local, ZoneRules rules) {
        return local.toInstant(rules.getOffset(local));
    }
}
