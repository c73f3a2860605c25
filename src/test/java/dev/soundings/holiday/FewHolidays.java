package dev.soundings.holiday;

import java.util.List;
import java.util.stream.Stream;

/** Calendars of a few days, for tests that need one holiday and no library. */
public final class FewHolidays {
    private FewHolidays() {}

    /**
     * @param lines as {@code 2027-02-11 National Foundation Day}
     */
    public static Holidays of(String region, String... lines) {
        return new CorrectedHolidays(
                List.of(
                        HolidayTable.parse(
                                region,
                                Stream.concat(Stream.of("only these days"), Stream.of(lines))
                                        .toList())));
    }
}
