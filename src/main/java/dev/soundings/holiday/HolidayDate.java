package dev.soundings.holiday;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day of a line in a file of holidays: of one year, or of every year. */
sealed interface HolidayDate {
    Optional<LocalDate> in(int year);

    /** {@code 2027-02-11}. */
    record Once(LocalDate date) implements HolidayDate {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(date).filter(day -> day.getYear() == year);
        }
    }

    /** {@code --02-23}, as ISO 8601 writes a day without a year. */
    record EachYear(MonthDay day) implements HolidayDate {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day)
                    .filter(each -> each.isValidYear(year))
                    .map(it -> it.atYear(year));
        }
    }

    /**
     * {@code 2nd-Mon-Oct} or {@code last-Mon-Aug}.
     *
     * @param which from 1 to 4, or -1 for the last
     */
    record Weekday(int which, DayOfWeek day, Month month) implements HolidayDate {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(
                    LocalDate.of(year, month, 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(which, day)));
        }
    }

    List<String> PLACES = List.of("1st", "2nd", "3rd", "4th");

    Pattern WEEKDAY = Pattern.compile("(1st|2nd|3rd|4th|last)-([A-Z][a-z]{2})-([A-Z][a-z]{2})");

    static Optional<HolidayDate> parse(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(new Once(LocalDate.parse(text)));
            }
            if (text.startsWith("--")) {
                return Optional.of(new EachYear(MonthDay.parse(text)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return weekday(text);
    }

    private static Optional<HolidayDate> weekday(String text) {
        var parts = WEEKDAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int place = PLACES.indexOf(parts.group(1));
        return named(DayOfWeek.values(), parts.group(2))
                .flatMap(day ->
                        named(Month.values(), parts.group(3))
                                .map(month -> new Weekday(place < 0 ? -1 : place + 1, day, month)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String three) {
        return Stream.of(all)
                .filter(each -> each.name().startsWith(three.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
