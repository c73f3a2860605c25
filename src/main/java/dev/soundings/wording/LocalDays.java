package dev.soundings.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days as people write them: {@code 2027-02-14}, {@code 14 Feb}, {@code Feb 14, 2027}, {@code 14.
 * Februar}, {@code 14.2.2027}. A day without a year is the one nearest to today.
 */
public final class LocalDays {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s*(?:de |of )?(\\p{L}{3,})\\.?,?\\s*(?:de"
                            + " )?(\\d{4})?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s*(\\d{4})?");
    private static final Pattern WITH_POINTS =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})?");

    private LocalDays() {}

    public static Optional<LocalDate> read(String typed, Locale locale, LocalDate today) {
        var text = typed.strip().toLowerCase(locale);
        try {
            return iso(text)
                    .or(() -> withPoints(text, today))
                    .or(() -> named(DAY_FIRST.matcher(text), 1, 2, locale, today))
                    .or(() -> named(MONTH_FIRST.matcher(text), 2, 1, locale, today));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 14 Feb 2027}. */
    public static String print(LocalDate day, Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    /** {@code Thu 11 Feb}, with its year unless it is the year of {@code today}. */
    public static String printNear(LocalDate day, LocalDate today, Locale locale) {
        var pattern = day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private static Optional<LocalDate> iso(String text) {
        var found = ISO.matcher(text);
        return found.matches()
                ? Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> withPoints(String text, LocalDate today) {
        var found = WITH_POINTS.matcher(text);
        return found.matches()
                ? Optional.of(day(Month.of(number(found, 2)), number(found, 1), found, today))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(
            Matcher found, int dayAt, int monthAt, Locale locale, LocalDate today) {
        return found.matches()
                ? month(found.group(monthAt), locale)
                        .map(month -> day(month, number(found, dayAt), found, today))
                : Optional.empty();
    }

    private static LocalDate day(Month month, int day, Matcher found, LocalDate today) {
        return found.group(3) != null
                ? LocalDate.of(number(found, 3), month, day)
                : nearest(month, day, today);
    }

    /** 29 February is looked for in the leap year nearby, if there is one. */
    private static LocalDate nearest(Month month, int day, LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .filter(year -> day <= month.length(LocalDate.of(year, 1, 1).isLeapYear()))
                .map(year -> LocalDate.of(year, month, day))
                .min(
                        Comparator.comparingLong(
                                each -> Math.abs(each.toEpochDay() - today.toEpochDay())))
                .orElseThrow(() -> new DateTimeException("no such day"));
    }

    private static Optional<Month> month(String name, Locale locale) {
        return Stream.of(locale, Locale.ENGLISH)
                .flatMap(language ->
                        Arrays.stream(Month.values())
                                .filter(month -> isCalled(month, name, language)))
                .findFirst();
    }

    private static boolean isCalled(Month month, String name, Locale language) {
        return month.getDisplayName(TextStyle.FULL, language)
                .toLowerCase(language)
                .startsWith(name);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
