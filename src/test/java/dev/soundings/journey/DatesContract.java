package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * The dates that matter to Atlas migration: planned, moved with a reason, told on Monday, reached.
 * The story is the same on every platform.
 */
abstract class DatesContract {
    @TempDir Path folder;
    Stage stage;
    AtlasTeam team;

    abstract Stage stageIn(Path place);

    @BeforeEach
    void open() {
        stage = stageIn(folder);
        team = AtlasTeam.on(stage);
        team.started();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aDateIsPlannedMovedToldAndReached() {
        team.priya
                .types("/milestone add \"Pilot in two stores\" key on 11 Feb")
                .sees("Key milestone of Atlas migration, planned for Thu 11 Feb.");
        team.lee
                .types("/milestone add")
                .sees("A date that matters to Atlas migration.")
                .fills("name", "First boat sails", "kind", "go-live", "date", "2027-04-20")
                .sees("Go-live of Atlas migration, planned for Tue 20 Apr.");

        var form =
                team.priya.types(
                        "/milestone move \"Pilot in two stores\" to 18 Feb because the vendor is"
                                + " late");
        form.sees(
                "Pilot in two stores is planned for Thu 11 Feb, its first date. Thu 18 Feb would"
                        + " be its second date, +7 days since the first. No other date of Atlas"
                        + " migration is touched.");
        assertThat(form.initially("reason")).isEqualTo("the vendor is late");
        form.fills()
                .sees(
                        "planned for Thu 18 Feb, its second date, +7 days since the first.",
                        "From Thu 11 Feb to Thu 18 Feb, by @priya on Mon 8 Feb: the vendor is"
                                + " late");

        team.tom
                .types("/milestone list")
                .sees(
                        "Thu 18 Feb: Pilot in two stores (key), second date, +7 days since the"
                                + " first",
                        "Tue 20 Apr: First boat sails (go-live)");
        team.tom
                .types("/milestone done \"Pilot in two stores\"")
                .sees("Only the project’s owner or deputy can do this.");

        stage.playTo("2027-02-15T08:30", BERLIN);
        assertThat(stage.reads("atlas"))
                .contains("THIS WEEK\n• Thu 18 Feb: Atlas migration, Pilot in two stores.");

        team.lee
                .types("/milestone done \"Pilot in two stores\"")
                .sees("done on Mon 15 Feb; it was planned for Thu 18 Feb, its second date");
    }
}
