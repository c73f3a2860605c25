package dev.soundings.cadence;

import dev.soundings.cadence.Rule.EveryNWeeks;
import dev.soundings.cadence.Rule.MonthlyByDate;
import dev.soundings.cadence.Rule.MonthlyByWeekday;
import dev.soundings.cadence.Rule.OnDates;
import dev.soundings.cadence.Rule.Weekly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Which dates a cadence names, asked date by date and written from the words of the rules. */
final class NamedDates {

    private NamedDates() {}

    static boolean names(Cadence cadence, LocalDate date) {
        return cadence.until().stream().noneMatch(date::isAfter) && names(cadence.rule(), date);
    }

    private static boolean names(Rule rule, LocalDate date) {
        return switch (rule) {
            case Weekly(var days) -> days.contains(date.getDayOfWeek());
            case EveryNWeeks(var n, var days, var from) ->
                    !date.isBefore(from)
                            && days.contains(date.getDayOfWeek())
                            && ChronoUnit.WEEKS.between(mondayOf(from), mondayOf(date)) % n == 0;
            case MonthlyByDate(var day) ->
                    date.getDayOfMonth() == day
                            || (date.equals(YearMonth.from(date).atEndOfMonth())
                                    && date.getDayOfMonth() < day);
            case MonthlyByWeekday(var ordinal, var weekday) ->
                    date.equals(
                            switch (ordinal) {
                                case FIRST -> nth(1, weekday, date);
                                case SECOND -> nth(2, weekday, date);
                                case THIRD -> nth(3, weekday, date);
                                case FOURTH -> nth(4, weekday, date);
                                case LAST -> nth(-1, weekday, date);
                            });
            case OnDates(var dates) -> dates.contains(date);
        };
    }

    private static LocalDate nth(int n, DayOfWeek weekday, LocalDate date) {
        return date.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
