package dev.soundings.holiday;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a file of holidays line by line, and stops at the first that says nothing it knows. */
final class HolidayTableReader {
    private static final String NONE = "-";
    private static final String ALONE = "only these days";
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]+)*");
    private static final Pattern USUAL = Pattern.compile("as ([A-Z]{2}(?:-[A-Z0-9]+)+)");
    private static final Pattern RENAMED = Pattern.compile("(.+?)\\s+=\\s+(.+)");
    private static final Pattern DAY = Pattern.compile("(\\S+)\\s+(.+)");

    private final String region;
    private final Map<HolidayDate, Optional<String>> days = new HashMap<>();
    private final Map<String, Optional<String>> names = new HashMap<>();
    private Optional<String> usual = Optional.empty();
    private boolean alone;

    HolidayTableReader(String region) {
        this.region = region;
    }

    HolidayTable read(List<String> lines) {
        if (!REGION.matcher(region).matches()) {
            throw new MalformedHolidays(region, 1, region + ".txt");
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !isRead(line)) {
                throw new MalformedHolidays(region, i + 1, line);
            }
        }
        return new HolidayTable(region, alone, usual, days, names);
    }

    private boolean isRead(String line) {
        if (line.equals(ALONE)) {
            alone = true;
            return true;
        }
        var part = USUAL.matcher(line);
        if (part.matches() && part.group(1).startsWith(region + "-")) {
            usual = Optional.of(part.group(1));
            return true;
        }
        return isDay(line) || isRenamed(line);
    }

    private boolean isDay(String line) {
        var parts = DAY.matcher(line);
        if (!parts.matches()) {
            return false;
        }
        var day = HolidayDate.parse(parts.group(1));
        return day.isPresent() && days.put(day.get(), name(parts.group(2))) == null;
    }

    private boolean isRenamed(String line) {
        var parts = RENAMED.matcher(line);
        return parts.matches() && names.put(parts.group(1), name(parts.group(2))) == null;
    }

    private static Optional<String> name(String written) {
        return Optional.of(written).filter(text -> !text.equals(NONE));
    }
}
