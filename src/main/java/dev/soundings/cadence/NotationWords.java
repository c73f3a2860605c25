package dev.soundings.cadence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.soundings.cadence.Rule.Ordinal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The single words of the notation in all the ways people spell them, given in lower case. */
final class NotationWords {

    static final List<DayOfWeek> WEEKDAYS = List.of(DayOfWeek.values()).subList(0, 5);
    static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.values()).subList(5, 7);

    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(mon(day)?|tue(s(day)?)?|wed(nesday)?|thu(rs?|rsday)?|fri(day)?|sat(urday)?"
                            + "|sun(day)?)s?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?(?:([ap])\\.?m\\.?)?");

    private static final Map<String, Ordinal> ORDINALS =
            Map.of(
                    "first", Ordinal.FIRST,
                    "1st", Ordinal.FIRST,
                    "second", Ordinal.SECOND,
                    "2nd", Ordinal.SECOND,
                    "third", Ordinal.THIRD,
                    "3rd", Ordinal.THIRD,
                    "fourth", Ordinal.FOURTH,
                    "4th", Ordinal.FOURTH,
                    "last", Ordinal.LAST);

    private static final Map<String, Month> MONTHS =
            Arrays.stream(Month.values())
                    .collect(toUnmodifiableMap(NotationWords::abbreviated, month -> month));

    private NotationWords() {}

    /** {@code thu}, {@code thurs}, {@code thursday}, {@code thursdays}. */
    static Optional<DayOfWeek> weekday(String word) {
        return WEEKDAY.matcher(word).matches()
                ? Arrays.stream(DayOfWeek.values())
                        .filter(day -> word.startsWith(abbreviated(day)))
                        .findFirst()
                : Optional.empty();
    }

    /** {@code weekday}, {@code weekends}, or one weekday. */
    static List<DayOfWeek> weekdays(String word) {
        return switch (word) {
            case "weekday", "weekdays" -> WEEKDAYS;
            case "weekend", "weekends" -> WEEKEND;
            default -> weekday(word).stream().toList();
        };
    }

    static Optional<Ordinal> ordinal(String word) {
        return Optional.ofNullable(ORDINALS.get(word));
    }

    /** {@code sep}, {@code sept}, {@code september}. */
    static Optional<Month> month(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return name.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(MONTHS.get(name.substring(0, 3)))
                        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name));
    }

    /** {@code 31}, {@code 31st}; not more than two digits. */
    static Optional<Integer> dayOfMonth(String word) {
        return word.matches("\\d{1,2}(st|nd|rd|th)?")
                ? Optional.of(Integer.parseInt(word.replaceAll("\\D", "")))
                : Optional.empty();
    }

    /** {@code 9}, {@code 9:00}, {@code 09.00}, {@code 9am}, {@code 2:30pm}, {@code noon}. */
    static Optional<LocalTime> time(String word) {
        if (word.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        if (word.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        Matcher matcher = TIME.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean halves = matcher.group(3) != null;
        if (minute > 59 || (halves ? hour < 1 || hour > 12 : hour > 23)) {
            return Optional.empty();
        }
        int ofDay = halves ? hour % 12 + ("p".equals(matcher.group(3)) ? 12 : 0) : hour;
        return Optional.of(LocalTime.of(ofDay, minute));
    }

    private static String abbreviated(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static String abbreviated(Month month) {
        return month.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
