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
        boolean date = (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
        if (date) {
            boolean year = words.size() > 2 && words.get(2).matches("2[0-9]{3}");
            return year ? 3 : 2;
        }
        return BEGINNINGS.contains(first) ? 2 : 1;
    }

    private static boolean isDay(String word) {
        return word.matches("[0-9]{1,2}(\\.|st|nd|rd|th)?,?");
    }

    private static boolean isMonth(String word) {
        return word.length() >= 3 && MONTHS.contains(word.substring(0, 3)) && word.length() <= 10;
    }
}
