package dev.soundings.cadence;

import static dev.soundings.cadence.CadenceNotation.Problem.DATE_EXPECTED;
import static dev.soundings.cadence.CadenceNotation.Problem.NO_SUCH_DATE;

import dev.soundings.cadence.Words.Stuck;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates: {@code 3 Mar 2027}, {@code 3rd of March 2027}, {@code Mar 3, 2027}, ISO. */
final class NotationDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Words words;

    NotationDates(Words words) {
        this.words = words;
    }

    List<LocalDate> dates() {
        List<LocalDate> dates = new ArrayList<>();
        do {
            words.skipSeparators();
            dates.add(date());
        } while (beginsLikeDate(words.peekBehindSeparators()));
        return dates;
    }

    LocalDate date() {
        Stuck noSuchDate = words.stuck(NO_SUCH_DATE);
        Matcher iso = ISO.matcher(words.peek());
        if (iso.matches()) {
            words.take();
            return date(iso.group(1), number(iso.group(2)), number(iso.group(3)), noSuchDate);
        }
        Optional<Month> leading = NotationWords.month(words.peek());
        if (leading.isPresent()) {
            words.take();
            int day = day();
            return date(year(), leading.get().getValue(), day, noSuchDate);
        }
        int day = day();
        words.accept("of");
        int month = month().getValue();
        return date(year(), month, day, noSuchDate);
    }

    private int day() {
        int day = NotationWords.dayOfMonth(words.peek()).orElseThrow(this::dateExpected);
        words.take();
        return day;
    }

    private Month month() {
        Month month = NotationWords.month(words.peek()).orElseThrow(this::dateExpected);
        words.take();
        return month;
    }

    private String year() {
        words.accept(",");
        if (!YEAR.matcher(words.peek()).matches()) {
            throw dateExpected();
        }
        return words.take();
    }

    private Stuck dateExpected() {
        return words.stuck(DATE_EXPECTED);
    }

    private static boolean beginsLikeDate(String word) {
        return NotationWords.month(word).isPresent()
                || NotationWords.dayOfMonth(word).isPresent()
                || ISO.matcher(word).matches();
    }

    private static LocalDate date(String year, int month, int day, Stuck noSuchDate) {
        if (month < 1
                || month > 12
                || day < 1
                || day > Year.of(number(year)).atMonth(month).lengthOfMonth()) {
            throw noSuchDate;
        }
        return LocalDate.of(number(year), month, day);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
