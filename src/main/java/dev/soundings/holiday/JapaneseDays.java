package dev.soundings.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the library lacks for Japan: the equinoxes, the Emperor's birthday since 2020, the day after
 * a holiday on a Sunday, and the day between two holidays. By the Act on National Holidays:
 * https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html
 */
final class JapaneseDays {
    private JapaneseDays() {}

    /**
     * @param ofLibrary the holidays of that year, each on its own day
     */
    static Map<LocalDate, HolidayName> completed(Map<LocalDate, HolidayName> ofLibrary, int year) {
        var national = new TreeMap<>(ofLibrary);
        if (year >= 2019) {
            national.remove(LocalDate.of(year, 12, 23));
        }
        if (year >= 2020) {
            national.put(LocalDate.of(year, 2, 23), name("Emperor's Birthday"));
        }
        national.put(LocalDate.of(year, 3, vernal(year)), name("Vernal Equinox Day"));
        national.put(LocalDate.of(year, 9, autumnal(year)), name("Autumnal Equinox Day"));
        var all = new TreeMap<>(national);
        for (var day : national.keySet()) {
            between(day, national, all);
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                all.put(nextFree(day, national), name("Substitute holiday"));
            }
        }
        return all;
    }

    private static void between(
            LocalDate day, Map<LocalDate, HolidayName> national, Map<LocalDate, HolidayName> all) {
        var next = day.plusDays(1);
        if (national.containsKey(day.plusDays(2))
                && !national.containsKey(next)
                && next.getDayOfWeek() != DayOfWeek.SUNDAY) {
            all.putIfAbsent(next, name("Citizens' Holiday"));
        }
    }

    private static LocalDate nextFree(LocalDate sunday, Map<LocalDate, HolidayName> national) {
        var day = sunday.plusDays(1);
        while (national.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static int vernal(int year) {
        return equinox(year, year < 2100 ? 20.8431 : 21.8510);
    }

    private static int autumnal(int year) {
        return equinox(year, year < 2100 ? 23.2488 : 24.2488);
    }

    /**
     * The usual approximation, for 1980 to 2150; the government announces the days in February of
     * the year before.
     */
    private static int equinox(int year, double in1980) {
        int since = year - 1980;
        return (int) (in1980 + 0.242194 * since - Math.floorDiv(since, 4));
    }

    private static HolidayName name(String text) {
        return new HolidayName.Written(text);
    }
}
