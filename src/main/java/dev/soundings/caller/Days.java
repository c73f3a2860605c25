package dev.soundings.caller;

import dev.soundings.people.Absence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them into commands: {@code today}, {@code tomorrow}, {@code Fri}, {@code next
 * Monday}, {@code 14 Feb}, {@code Feb 14 2027}, {@code 2027-02-14}. A day without a year is the
 * first one that is not over; {@code next Monday} lies in the week after this one. Commands plan
 * ahead and are English; forms are filled in by {@link dev.soundings.wording.LocalDays}, in any
 * language and for days past as well.
 */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?<month>[a-z]{3,9})\\.?,?"
                            + "(?: (?<year>\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<month>[a-z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,?"
                            + "(?: (?<year>\\d{4}))?");
    private static final Pattern BETWEEN = Pattern.compile(" (?:to|until|till|[-–—]) ?");

    private Days() {}

    /** The day that is meant on {@code today}, in the zone in which that is today. */
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        var text = plain(typed);
        try {
            return word(text, today)
                    .or(() -> iso(text))
                    .or(() -> dated(DAY_FIRST.matcher(text), today))
                    .or(() -> dated(MONTH_FIRST.matcher(text), today));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 20 Dec to 2 Jan}, or one day. Empty also when it would end before it begins. */
    public static Optional<Absence> period(String typed, LocalDate today) {
        var ends = BETWEEN.split(plain(typed), 2);
        return day(ends[0], today)
                .flatMap(first -> lastOf(ends, first).map(last -> new Absence(first, last)));
    }

    private static Optional<LocalDate> lastOf(String[] ends, LocalDate first) {
        return ends.length == 1
                ? Optional.of(first)
                : day(ends[1], first).filter(last -> !last.isBefore(first));
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    private static Optional<LocalDate> word(String text, LocalDate today) {
        return switch (text) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> weekday(text, today);
        };
    }

    private static Optional<LocalDate> weekday(String text, LocalDate today) {
        if (text.startsWith("next ")) {
            var nextWeek = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            return named(text.substring(5), DayOfWeek.values(), Days::name)
                    .map(day -> nextWeek.with(TemporalAdjusters.nextOrSame(day)));
        }
        return named(text.replaceFirst("^this ", ""), DayOfWeek.values(), Days::name)
                .map(day -> today.with(TemporalAdjusters.nextOrSame(day)));
    }

    private static Optional<LocalDate> iso(String text) {
        var found = ISO.matcher(text);
        return found.matches()
                ? Optional.of(
                        LocalDate.of(
                                Integer.parseInt(found.group(1)),
                                Integer.parseInt(found.group(2)),
                                Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    private static Optional<LocalDate> dated(Matcher found, LocalDate today) {
        return found.matches()
                ? named(found.group("month"), Month.values(), Days::name)
                        .map(month ->
                                date(month, Integer.parseInt(found.group("day")), found, today))
                : Optional.empty();
    }

    private static LocalDate date(Month month, int day, Matcher found, LocalDate today) {
        if (found.group("year") != null) {
            return LocalDate.of(Integer.parseInt(found.group("year")), month, day);
        }
        int year = today.getYear();
        // 29 Feb waits for the next leap year, and 30 Feb is left to LocalDate to refuse.
        while (day == 29 && month == Month.FEBRUARY && !Year.isLeap(year)) {
            year++;
        }
        var thisYear = LocalDate.of(year, month, day);
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    /** By at least three letters: {@code thu}, {@code thurs}, {@code thursday}. */
    private static <T> Optional<T> named(String word, T[] all, Function<T, String> name) {
        return Arrays.stream(all)
                .filter(each -> word.length() >= 3 && name.apply(each).startsWith(word))
                .findFirst();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
