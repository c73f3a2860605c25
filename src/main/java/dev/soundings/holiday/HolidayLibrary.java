package dev.soundings.holiday;

import static java.util.Comparator.comparing;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The calendars of Jollyday. That of a country is read when it is first asked for, and kept.
 *
 * <p>Days on which only banks or only some people rest are left out, and so are those without a
 * name, which are mistakes there: Karnataka's 5 November was Diwali of one year.
 */
final class HolidayLibrary {
    private static final String JAPAN = "JP";
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean isKnown(String region) {
        var path = path(region);
        return HolidayManager.getSupportedCalendarCodes().contains(path.getFirst())
                && (path.size() == 1 || isPart(path));
    }

    /** The parts of a country, as {@code DE-BY} of {@code DE}; empty for one that is not known. */
    List<String> parts(String country) {
        return !country.contains("-") && isKnown(country)
                ? calendar(country).getCalendarHierarchy().getChildren().keySet().stream()
                        .map(part -> country + "-" + part.toUpperCase(Locale.ROOT))
                        .sorted()
                        .toList()
                : List.of();
    }

    /**
     * All holidays of a year.
     *
     * @param region a part that is not known has the holidays of its country
     */
    Map<LocalDate, HolidayName> days(String region, int year) {
        var path = path(region);
        if (!isKnown(path.getFirst())) {
            return Map.of();
        }
        var japan = path.getFirst().equals(JAPAN);
        var days = new HashMap<LocalDate, HolidayName>();
        // New Year's Day 2028, a Saturday, is observed on the last day of 2027.
        for (int each = year - 1; each <= year + 1; each++) {
            holidays(path, each)
                    .forEach(holiday ->
                            (japan ? Stream.of(holiday.getActualDate()) : dates(holiday))
                                    .forEach(date ->
                                            days.putIfAbsent(
                                                    date,
                                                    new HolidayName.Described(
                                                            holiday.getPropertiesKey()))));
        }
        days.keySet().removeIf(date -> date.getYear() != year);
        return japan ? JapaneseDays.completed(days, year) : days;
    }

    /** Sorted, so that of two on one day always the same one gives the name. */
    private static Stream<Holiday> holidays(List<String> path, int year) {
        var part = path.stream().skip(1).map(each -> each.toLowerCase(Locale.ROOT)).toList();
        return calendar(path.getFirst())
                .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, part.toArray(String[]::new))
                .stream()
                .filter(holiday -> !holiday.getPropertiesKey().isEmpty())
                .sorted(comparing(Holiday::getPropertiesKey));
    }

    /** A holiday at a weekend is free as well as the weekday on which it is made up for. */
    private static Stream<LocalDate> dates(Holiday holiday) {
        return Stream.of(holiday.getActualDate(), holiday.getDate())
                .filter(date ->
                        date.equals(holiday.getDate()) || WEEKEND.contains(date.getDayOfWeek()))
                .distinct();
    }

    private static boolean isPart(List<String> path) {
        var within = calendar(path.getFirst()).getCalendarHierarchy();
        for (var part : path.subList(1, path.size())) {
            CalendarHierarchy next = within.getChildren().get(part.toLowerCase(Locale.ROOT));
            if (next == null) {
                return false;
            }
            within = next;
        }
        return true;
    }

    private static HolidayManager calendar(String country) {
        return HolidayManager.getInstance(
                ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    private static List<String> path(String region) {
        return Arrays.asList(region.split("-", -1));
    }
}
