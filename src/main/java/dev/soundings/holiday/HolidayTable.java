package dev.soundings.holiday;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one file says of a country or a part of it, to correct the library or instead of it:
 *
 * <pre>
 * # Japan
 * 2027-02-12 Day of the new works
 * --02-23 Emperor's Birthday
 * 2nd-Mon-Oct Sports Day
 * 2027-12-23 -
 * Navy day = Marine Day
 * </pre>
 *
 * @param alone whether the library is not asked: <i>only these days</i>
 * @param usual the part whose holidays count for whoever has told the country only: <i>as
 *     GB-ENG</i>
 * @param days empty where there is no holiday
 * @param names new names by those of the library in English; empty where it is no holiday
 */
public record HolidayTable(
        String region,
        boolean alone,
        Optional<String> usual,
        Map<HolidayDate, Optional<String>> days,
        Map<String, Optional<String>> names) {

    public HolidayTable {
        days = Map.copyOf(days);
        names = Map.copyOf(names);
    }

    /**
     * Blank lines and lines that begin with # say nothing.
     *
     * @throws MalformedHolidays at a line that says no holiday, or repeats a day
     */
    public static HolidayTable parse(String region, List<String> lines) {
        return new HolidayTableReader(region).read(lines);
    }

    /** The holidays of a year as they are by this file, given those that were known before. */
    Map<LocalDate, HolidayName> corrected(Map<LocalDate, HolidayName> before, int year) {
        var corrected = new HashMap<LocalDate, HolidayName>();
        if (!alone && names.isEmpty()) {
            corrected.putAll(before);
        } else if (!alone) {
            before.forEach(
                    (date, name) -> renamed(name).ifPresent(kept -> corrected.put(date, kept)));
        }
        days.forEach((day, name) ->
                day.in(year)
                        .ifPresent(date ->
                                name.ifPresentOrElse(
                                        text -> corrected.put(date, new HolidayName.Written(text)),
                                        () -> corrected.remove(date))));
        return corrected;
    }

    private Optional<HolidayName> renamed(HolidayName name) {
        var renamed = names.get(name.in(Locale.ENGLISH));
        return renamed == null ? Optional.of(name) : renamed.map(HolidayName.Written::new);
    }
}
