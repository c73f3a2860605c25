package dev.soundings.people;

import dev.soundings.holiday.HolidayTable;
import dev.soundings.workspace.ConfigFiles;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code config/holidays/JP.txt} and its neighbours, one file for each region. */
final class HolidayFiles {
    private static final String FOLDER = "config/holidays";
    private static final String ENDING = ".txt";

    private HolidayFiles() {}

    /**
     * Those packaged with the product, then those beside the process, which correct them.
     *
     * @param beside the folder beside the process; it need not exist
     * @throws dev.soundings.holiday.MalformedHolidays at the first line that cannot be read
     */
    static List<HolidayTable> read(Path beside) {
        return Stream.of(ConfigFiles.packaged(FOLDER, ENDING), ConfigFiles.beside(beside, ENDING))
                .flatMap(files -> files.entrySet().stream())
                .map(file -> HolidayTable.parse(file.getKey(), file.getValue().lines().toList()))
                .toList();
    }
}
