package dev.soundings.cadence;

import static dev.soundings.cadence.ImpossibleCadence.Reason.NO_DAYS;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Arithmetic on ISO weeks in epoch days: 1 Jan 1970 was a Thursday. */
final class Weekdays {

    private static final int DAYS_PER_WEEK = 7;
    private static final int FROM_MONDAY_TO_EPOCH = 3;

    private Weekdays() {}

    /** Each day once, Monday first. */
    static List<DayOfWeek> inWeekOrder(Collection<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw new ImpossibleCadence(NO_DAYS, Map.of());
        }
        return days.stream().distinct().sorted().toList();
    }

    /** The first epoch day on or after the given one that is one of these days in week order. */
    static long onOrAfter(long epochDay, List<DayOfWeek> days) {
        int today = 1 + Math.floorMod(epochDay + FROM_MONDAY_TO_EPOCH, DAYS_PER_WEEK);
        for (int i = 0; i < days.size(); i++) {
            int wait = days.get(i).getValue() - today;
            if (wait >= 0) {
                return epochDay + wait;
            }
        }
        return epochDay + DAYS_PER_WEEK + days.getFirst().getValue() - today;
    }

    /** Counts weeks from the Monday before the epoch. */
    static long weekOf(long epochDay) {
        return Math.floorDiv(epochDay + FROM_MONDAY_TO_EPOCH, DAYS_PER_WEEK);
    }

    static long mondayOf(long week) {
        return week * DAYS_PER_WEEK - FROM_MONDAY_TO_EPOCH;
    }
}
