package dev.soundings.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An operator copies the database of a service that runs, and starts another with the copy. */
class DatabaseCommandJourneyIT {
    @TempDir Path office;
    @TempDir Path elsewhere;

    @Test
    void copiesTheDatabaseOfARunningServiceAndStartsAnotherWithIt() throws Exception {
        var copy = elsewhere.resolve("monday.json");
        try (var service = RunningService.start(office)) {
            service.awaitReady();

            var unanswered =
                    RunningService.run(office, "export-database", "a.json", "--server.port=1");
            var exported =
                    RunningService.run(
                            office,
                            "export-database",
                            copy.toString(),
                            "--server.port=" + service.servicePort());

            assertThat(unanswered)
                    .startsWith("1: A Soundings has ")
                    .contains("Name its port with --server.port=…, or stop it");
            assertThat(exported).startsWith("0: Exported ").endsWith(copy.toString());
            assertThat(service.endsWithin(0)).isFalse();
            assertThat(names(office)).noneMatch(name -> name.endsWith(".copy"));
            assertThat(office.resolve("a.json")).doesNotExist();
        }

        var imported = RunningService.run(elsewhere, "import-database", "monday.json");
        var again = RunningService.run(elsewhere, "import-database", "monday.json");

        assertThat(imported).startsWith("0: Imported ");
        assertThat(again).startsWith("1: ").contains("Nothing was changed.");
        try (var service = RunningService.start(elsewhere)) {
            service.awaitReady();
        }
        assertThat(RunningService.run(elsewhere, "export-database", "tuesday.json"))
                .startsWith("0: Exported ");
        assertThat(
                        RunningService.run(
                                elsewhere, "salvage-database", "soundings.db", "wednesday.json"))
                .startsWith("0: Salvaged ")
                .contains("No piece of the file that is in use is damaged.");
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        assertThat(RunningService.run(office, "export-database"))
                .startsWith("1: export-database FILE");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
