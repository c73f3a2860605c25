package dev.soundings.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The holidays of the library as files correct them: what is said of Germany counts in Bavaria,
 * what is said of Bavaria counts before it. Each region's year is worked out once.
 */
public final class CorrectedHolidays implements Holidays {
    private final HolidayLibrary library = new HolidayLibrary();
    private final List<HolidayTable> tables;
    private final Map<RegionalYear, Map<LocalDate, HolidayName>> known = new ConcurrentHashMap<>();

    /**
     * @param tables of two of one region the later corrects the earlier
     */
    public CorrectedHolidays(List<HolidayTable> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public Optional<HolidayName> nameOn(LocalDate date, String region) {
        return Optional.ofNullable(
                known.computeIfAbsent(new RegionalYear(region, date.getYear()), this::days)
                        .get(date));
    }

    @Override
    public boolean isKnown(String region) {
        return library.isKnown(country(region)) || !tablesOf(region).isEmpty();
    }

    private Map<LocalDate, HolidayName> days(RegionalYear wanted) {
        var region = usual(wanted.region());
        var of = tablesOf(region);
        var days =
                of.stream().anyMatch(HolidayTable::alone)
                        ? Map.<LocalDate, HolidayName>of()
                        : library.days(region, wanted.year());
        for (var table : of) {
            days = table.corrected(days, wanted.year());
        }
        return days;
    }

    /** England's for whoever has only told that they live in the United Kingdom. */
    private String usual(String region) {
        return tables.stream()
                .filter(table -> table.region().equals(region))
                .flatMap(table -> table.usual().stream())
                .reduce((earlier, later) -> later)
                .orElse(region);
    }

    private List<HolidayTable> tablesOf(String region) {
        var found = new ArrayList<HolidayTable>();
        for (int end = region.indexOf('-'); end >= 0; end = region.indexOf('-', end + 1)) {
            addTablesOf(region.substring(0, end), found);
        }
        addTablesOf(region, found);
        return found;
    }

    private void addTablesOf(String region, List<HolidayTable> found) {
        tables.stream().filter(table -> table.region().equals(region)).forEach(found::add);
    }

    private static String country(String region) {
        return region.split("-", 2)[0];
    }

    private record RegionalYear(String region, int year) {}
}
