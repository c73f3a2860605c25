package dev.soundings.cadence;

import static java.util.stream.Collectors.joining;

import dev.soundings.cadence.Rule.EveryNWeeks;
import dev.soundings.cadence.Rule.MonthlyByDate;
import dev.soundings.cadence.Rule.MonthlyByWeekday;
import dev.soundings.cadence.Rule.OnDates;
import dev.soundings.cadence.Rule.Weekly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one way in which people write and read a cadence, in English whatever their language.
 *
 * <pre>
 * every Thursday at 9:00
 * every weekday at 9:00, 16:00
 * every 2 weeks on Mon, Wed at 14:30 from 4 Jan 2027
 * on the 31st of the month at 9:00 until 30 Jun 2027
 * last Friday of the month at 16:00 Europe/Berlin
 * on 3 Mar 2027, 7 Apr 2027 at 9:00
 * </pre>
 *
 * What is printed reads back as the same cadence. Reading is generous: case, plurals, {@code 9},
 * {@code 2:30pm}, {@code Tues and Thu}, {@code 2027-03-03}, {@code in Europe/Berlin}.
 */
public final class CadenceNotation {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private CadenceNotation() {}

    /** What came of reading: people are never met with an exception. */
    public sealed interface Parsed {

        record Read(Cadence cadence) implements Parsed {}

        /**
         * @param part what could not be read, as it was written; empty at the end of the text
         * @param position where it begins, in characters from 0
         */
        record Unreadable(Problem problem, String part, int position) implements Parsed {}

        /** It was understood, but there can be no such cadence. */
        record Impossible(ImpossibleCadence.Reason reason, Map<String, Object> parameters)
                implements Parsed {}
    }

    /** What was expected where reading stopped. */
    public enum Problem {
        EMPTY,
        /** It begins like no rule: not with every, on, first to fourth, last or a weekday. */
        RULE_EXPECTED,
        WEEKDAY_EXPECTED,
        /** After {@code last Friday} or {@code the 31st}: of the month. */
        OF_THE_MONTH_EXPECTED,
        DATE_EXPECTED,
        /** Like 30 Feb 2027. */
        NO_SUCH_DATE,
        /** The word {@code at} and a time. */
        TIME_EXPECTED,
        /** Every second week: counted from which date? */
        ANCHOR_EXPECTED,
        ZONE_UNKNOWN,
        /** Neither until, nor from, nor a zone, or one of them twice. */
        UNEXPECTED
    }

    /** Reads a complete cadence; every few weeks need their {@code from}. */
    public static Parsed parse(String text) {
        return new NotationReader(text, Optional.empty()).read();
    }

    /** The same, but every few weeks without {@code from} are counted from this date. */
    public static Parsed parse(String text, LocalDate anchor) {
        return new NotationReader(text, Optional.of(anchor)).read();
    }

    public static String print(Cadence cadence) {
        StringBuilder text = new StringBuilder(rule(cadence.rule())).append(" at ");
        text.append(cadence.times().stream().map(TIME::format).collect(joining(", ")));
        if (cadence.rule() instanceof EveryNWeeks everyNWeeks) {
            text.append(" from ").append(DATE.format(everyNWeeks.from()));
        }
        cadence.until().ifPresent(last -> text.append(" until ").append(DATE.format(last)));
        cadence.fixedZone().map(ZoneId::getId).ifPresent(zone -> text.append(' ').append(zone));
        return text.toString();
    }

    private static String rule(Rule rule) {
        return switch (rule) {
            case Weekly(var days) when days.size() == 7 -> "every day";
            case Weekly(var days) when days.equals(NotationWords.WEEKDAYS) -> "every weekday";
            case Weekly(var days) -> "every " + days(days);
            case EveryNWeeks(var n, var days, var _) when n == 1 -> "every week on " + days(days);
            case EveryNWeeks(var n, var days, var _) -> "every " + n + " weeks on " + days(days);
            case MonthlyByDate(var day) -> "on the " + ordinal(day) + " of the month";
            case MonthlyByWeekday(var ordinal, var day) ->
                    ordinal.name().toLowerCase(Locale.ROOT) + " " + full(day) + " of the month";
            case OnDates(var dates) ->
                    "on " + dates.stream().map(DATE::format).collect(joining(", "));
        };
    }

    private static String days(List<DayOfWeek> days) {
        return days.size() == 1
                ? full(days.getFirst())
                : days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .collect(joining(", "));
    }

    private static String full(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String ordinal(int day) {
        return day
                + switch (day) {
                    case 1, 21, 31 -> "st";
                    case 2, 22 -> "nd";
                    case 3, 23 -> "rd";
                    default -> "th";
                };
    }
}
