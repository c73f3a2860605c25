package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A vice president's first digest: Monday, 15 February 2027, 8:30, Ana in a taxi. */
class FirstDigestJourneyIT {
    @TempDir Path folder;
    private Stage stage;
    private AtlasTeam team;

    @BeforeEach
    void open() {
        stage = Stage.in(folder);
        team = AtlasTeam.on(stage);
        team.started();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void herLockScreenTellsWhatToWatchAndTheFooterHowToGetLess() {
        stage.playTo("2027-02-11T09:00", BERLIN);
        team.priya
                .types("/risk raise \"The vendor API slips\" p4 i3")
                .sees("R-1 The vendor API slips");
        team.priya
                .types("/win add \"Search answers in a second\"")
                .fills("who", "the support desk", "amount", "6", "unit", "support hours a week")
                .sees("W-1 Search answers in a second");

        stage.playTo("2027-02-15T08:30", BERLIN);

        var lockScreen = stage.lastHeadlineIn("atlas");
        assertThat(lockScreen).isEqualTo("1 risk to watch. 1 win. 0 of 9 heard.");
        assertThat(stage.reads("atlas"))
                .contains("Mon 15 Feb · 1 to watch · 1 win")
                .contains("The vendor API slips – likely, costs weeks.")
                .contains("Search answers in a second – 6 support hours a week")
                .contains("Fewer or none: /digest settings");

        team.ana
                .types("/digest settings")
                .sees("Its editor decides when and where a digest is posted");
        team.ana.types("/digest list").sees("#atlas, edited by @priya");
    }

    @Test
    void whatIsHeldSaysSo() {
        stage.playTo("2027-02-11T09:00", BERLIN);
        team.priya.types("/risk raise \"The vendor API slips\" p4 i3");
        stage.playTo("2027-02-12T15:00", BERLIN);
        assertThat(team.priya.lastMessage())
                .contains("Nothing waits for you: without an answer it goes out as it is.")
                .contains("Atlas migration: goes out as it is");
        team.priya
                .presses("Hold Atlas migration")
                .fills("reason", "Numbers are not final")
                .sees("Held. Atlas migration is left out this time");
        stage.playTo("2027-02-15T08:30", BERLIN);
        assertThat(stage.reads("atlas"))
                .contains("Atlas migration: held, under review by its owner since")
                .doesNotContain("vendor API", "Numbers are not final");
    }
}
