package dev.soundings.chat;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many words a day takes where more words may follow: {@code 2027-02-14}, {@code tomorrow} and
 * {@code Fri} are one, {@code 14 Feb}, {@code Feb 14} and {@code next Friday} two, {@code 14 Feb
 * 2027} three. Which day that is, is for others to say.
 */
final class DayWords {
    private static final Set<String> MONTHS =
            Set.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> TODAY = Set.of("today", "tomorrow");
    private static final Set<String> BEGINNINGS = Set.of("next", "this");

    private DayWords() {}

    /**
     * @param words at most three; none when the day is missing
     */
    static int count(List<String> words) {
        if (words.size() < 2) {
            return words.size();
        }
        var first = words.get(0).toLowerCase(Locale.ROOT);
        var second = words.get(1).toLowerCase(Locale.ROOT);
        if (isDate(first, second)) {
            boolean year = words.size() > 2 && words.get(2).matches("2[0-9]{3}");
            return year ? 3 : 2;
        }
        return BEGINNINGS.contains(first) ? 2 : 1;
    }

    /** Whether that is a day and nothing else: {@code next Friday}, not {@code next quarter}. */
    static boolean beginWithDay(List<String> words) {
        var small = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (small.isEmpty()) {
            return false;
        }
        var first = small.getFirst();
        boolean oneWord =
                TODAY.contains(first)
                        || isWeekday(first)
                        || first.matches("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}");
        return oneWord
                || (small.size() > 1
                        && (isDate(first, small.get(1))
                                || (BEGINNINGS.contains(first) && isWeekday(small.get(1)))));
    }

    private static boolean isDate(String first, String second) {
        return (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
    }

    private static boolean isWeekday(String word) {
        return word.length() >= 3 && WEEKDAYS.stream().anyMatch(day -> day.startsWith(word));
    }

    private static boolean isDay(String word) {
        return word.matches("[0-9]{1,2}(\\.|st|nd|rd|th)?,?");
    }

    private static boolean isMonth(String word) {
        return word.length() >= 3 && MONTHS.contains(word.substring(0, 3)) && word.length() <= 10;
    }
}
