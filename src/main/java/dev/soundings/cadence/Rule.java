package dev.soundings.cadence;

import static dev.soundings.cadence.ImpossibleCadence.Reason.DATE_OUT_OF_RANGE;
import static dev.soundings.cadence.ImpossibleCadence.Reason.DAY_OF_MONTH_OUT_OF_RANGE;
import static dev.soundings.cadence.ImpossibleCadence.Reason.NO_DATES;
import static dev.soundings.cadence.ImpossibleCadence.Reason.TOO_MANY_DATES;
import static dev.soundings.cadence.ImpossibleCadence.Reason.WEEKS_OUT_OF_RANGE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Which local dates a cadence names, without times and zones: every Thursday, the last Friday of
 * the month, 3 Mar and 7 Apr 2027.
 */
public sealed interface Rule {

    /** The answer of a rule that names no further date. */
    long NEVER = Long.MAX_VALUE;

    /**
     * The first date on or after the given one that the rule names, both as epoch days (see {@link
     * LocalDate#toEpochDay()}), or {@link #NEVER}.
     */
    long onOrAfter(long epochDay);

    /** On these days of each week, kept in week order. */
    record Weekly(List<DayOfWeek> days) implements Rule {

        public Weekly {
            days = Weekdays.inWeekOrder(days);
        }

        @Override
        public long onOrAfter(long epochDay) {
            return Weekdays.onOrAfter(epochDay, days);
        }
    }

    /**
     * On these days of the ISO week that holds the anchor and of each nth week after it, never
     * before the anchor itself.
     */
    record EveryNWeeks(int n, List<DayOfWeek> days, LocalDate from) implements Rule {

        public static final int MOST_WEEKS = 52;

        public EveryNWeeks {
            if (n < 1 || n > MOST_WEEKS) {
                throw new ImpossibleCadence(
                        WEEKS_OUT_OF_RANGE, Map.of("weeks", n, "least", 1, "most", MOST_WEEKS));
            }
            days = Weekdays.inWeekOrder(days);
            checkRange(from);
        }

        @Override
        public long onOrAfter(long epochDay) {
            long anchor = from.toEpochDay();
            long day = Weekdays.onOrAfter(Math.max(epochDay, anchor), days);
            long week = Weekdays.weekOf(day);
            int ahead = Math.floorMod(week - Weekdays.weekOf(anchor), n);
            return ahead == 0 ? day : Weekdays.onOrAfter(Weekdays.mondayOf(week + n - ahead), days);
        }
    }

    /** On this day of each month; in a month that does not have it, on its last day. */
    record MonthlyByDate(int day) implements Rule {

        public MonthlyByDate {
            if (day < 1 || day > 31) {
                throw new ImpossibleCadence(DAY_OF_MONTH_OUT_OF_RANGE, Map.of("day", day));
            }
        }

        @Override
        public long onOrAfter(long epochDay) {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            LocalDate month = date.withDayOfMonth(1);
            LocalDate named = in(month);
            return (named.isBefore(date) ? in(month.plusMonths(1)) : named).toEpochDay();
        }

        private LocalDate in(LocalDate month) {
            return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
        }
    }

    /** On the first to fourth, or on the last, such weekday of each month. */
    record MonthlyByWeekday(Ordinal ordinal, DayOfWeek weekday) implements Rule {

        @Override
        public long onOrAfter(long epochDay) {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            LocalDate month = date.withDayOfMonth(1);
            long named = in(month);
            return named < epochDay ? in(month.plusMonths(1)) : named;
        }

        private long in(LocalDate month) {
            LocalDate start =
                    switch (ordinal) {
                        case FIRST -> month;
                        case SECOND -> month.withDayOfMonth(8);
                        case THIRD -> month.withDayOfMonth(15);
                        case FOURTH -> month.withDayOfMonth(22);
                        case LAST -> month.withDayOfMonth(month.lengthOfMonth() - 6);
                    };
            return Weekdays.onOrAfter(start.toEpochDay(), List.of(weekday));
        }
    }

    enum Ordinal {
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        LAST
    }

    /** On these dates, kept in order, each once. */
    record OnDates(List<LocalDate> dates) implements Rule {

        public static final int MOST_DATES = 100;

        public OnDates {
            dates = dates.stream().distinct().sorted().toList();
            if (dates.isEmpty()) {
                throw new ImpossibleCadence(NO_DATES, Map.of());
            }
            if (dates.size() > MOST_DATES) {
                throw new ImpossibleCadence(
                        TOO_MANY_DATES, Map.of("count", dates.size(), "most", MOST_DATES));
            }
            checkRange(dates.getFirst());
            checkRange(dates.getLast());
        }

        @Override
        public long onOrAfter(long epochDay) {
            for (LocalDate date : dates) {
                if (date.toEpochDay() >= epochDay) {
                    return date.toEpochDay();
                }
            }
            return NEVER;
        }
    }

    private static void checkRange(LocalDate date) {
        if (date.isBefore(Calendar.FIRST) || date.isAfter(Calendar.LAST)) {
            throw new ImpossibleCadence(
                    DATE_OUT_OF_RANGE,
                    Map.of("date", date, "first", Calendar.FIRST, "last", Calendar.LAST));
        }
    }
}
