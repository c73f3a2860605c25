package dev.soundings.people;

import dev.soundings.cadence.HolidayTable;
import dev.soundings.workspace.ConfigFiles;

import java.nio.file.Path;
import java.util.Map;

/** Reads {@code config/holidays/JP.txt} and its neighbours, one file for each region. */
final class HolidayFiles {
    private HolidayFiles() {}

    /**
     * @param beside the folder beside the process; it need not exist
     * @throws dev.soundings.cadence.MalformedHolidays at the first line that cannot be read
     */
    static HolidayTable read(Path beside) {
        return ConfigFiles.read("config/holidays", ".txt", beside).entrySet().stream()
                .map(file -> HolidayTable.parse(file.getKey(), file.getValue().lines().toList()))
                .reduce(new HolidayTable(Map.of()), HolidayTable::with);
    }
}
