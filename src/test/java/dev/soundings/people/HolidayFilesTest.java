package dev.soundings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.soundings.holiday.CorrectedHolidays;
import dev.soundings.holiday.Holidays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

class HolidayFilesTest {
    private static final LocalDate FOUNDATION = LocalDate.of(2027, 2, 11);

    @TempDir private Path folder;

    @Test
    void whatLiesBesideTheProcessCorrectsWhatIsShipped() throws IOException {
        Files.writeString(folder.resolve("JP.txt"), "2027-02-12 Works holiday\n");

        var japan = holidays();

        assertThat(japan.nameOn(FOUNDATION.plusDays(1), "JP")).isPresent();
        assertThat(japan.nameOn(FOUNDATION, "JP").orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("National Foundation Day");
    }

    @Test
    void aWholeTableOfOnesOwnCountsAlone() throws IOException {
        Files.writeString(
                folder.resolve("JP.txt"), "# Ours\nonly these days\n2027-02-12 Works holiday\n");

        var japan = holidays();

        assertThat(japan.nameOn(FOUNDATION.plusDays(1), "JP")).isPresent();
        assertThat(japan.nameOn(FOUNDATION, "JP")).isEmpty();
    }

    @Test
    void aMalformedFileEndsTheStartWithItsPlaceAndTheCure() throws IOException {
        Files.writeString(folder.resolve("PT.txt"), "# Portugal\n2027-02-30 Carnival\n");

        var failure = catchThrowable(this::holidays);
        var told = Objects.requireNonNull(new HolidayFailure().analyze(failure));

        assertThat(told.getDescription())
                .isEqualTo(
                        "config/holidays/PT.txt, line 2: \"2027-02-30 Carnival\" says no holiday.");
        assertThat(told.getAction()).contains("2027-02-11 National Foundation Day");
    }

    private Holidays holidays() {
        return new CorrectedHolidays(HolidayFiles.read(folder));
    }
}
