package dev.soundings.cadence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Public holidays by region and date, read from lines such as
 *
 * <pre>
 * # National holidays of Japan
 * 2027-02-11 National Foundation Day
 * </pre>
 */
public record HolidayTable(Map<String, Map<LocalDate, String>> byRegion) implements Holidays {

    public HolidayTable {
        byRegion =
                byRegion.entrySet().stream()
                        .collect(
                                toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /**
     * The table of one region; blank lines and lines that begin with # say nothing.
     *
     * @throws MalformedHolidays at a line that is not a date and a name, or repeats a date
     */
    public static HolidayTable parse(String region, List<String> lines) {
        Map<LocalDate, String> names = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s+", 2);
            boolean complete = parts.length == 2;
            if (!complete || names.put(date(parts[0], region, i, line), parts[1]) != null) {
                throw new MalformedHolidays(region, i + 1, line);
            }
        }
        return new HolidayTable(Map.of(region, names));
    }

    /** Both together; where both know a region, the other's table of it counts. */
    public HolidayTable with(HolidayTable other) {
        Map<String, Map<LocalDate, String>> all = new HashMap<>(byRegion);
        all.putAll(other.byRegion);
        return new HolidayTable(all);
    }

    @Override
    public Optional<String> nameOn(LocalDate date, String region) {
        return Optional.ofNullable(byRegion.getOrDefault(region, Map.of()).get(date));
    }

    private static LocalDate date(String text, String region, int index, String line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new MalformedHolidays(region, index + 1, line);
        }
    }
}
