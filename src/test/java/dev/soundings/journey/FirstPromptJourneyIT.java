package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;
import static dev.soundings.journey.AtlasTeam.LISBON;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A member's first prompt: Thursday, 11 February 2027, 9:00 in Lisbon, Tom. */
class FirstPromptJourneyIT {
    private static final String RISK = "What could hurt or help";

    @TempDir Path folder;
    private Stage stage;
    private AtlasTeam team;

    @BeforeEach
    void open() {
        stage = Stage.in(folder);
        team = AtlasTeam.on(stage);
        team.started();
        stage.playTo("2027-02-11T09:00", LISBON);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void heReadsWhoAsksAndWhoReadsHisAnswerBeforeHeGivesIt() {
        assertThat(team.tom.messages()).hasSize(1);
        assertThat(team.tom.lastMessage())
                .startsWith(
                        "Your sounding for Atlas migration\n@priya added you to Atlas migration.")
                .contains("Closes Fri 12 Feb 17:00 your time. About 1 min.")
                .contains("Named: @priya reads your answers with your name on them.")
                .contains("9 asked, shown from 5 answers.")
                .contains("My work this week served the purpose of Atlas migration (anonymous)")
                .contains("Not for you? Pick “Leave”. Not now? Pick “Later”.")
                .as("the why card waits until he has said how his work served it")
                .doesNotContain("New clients sail");
    }

    @Test
    void heTapsOnceWritesOneLineAndHearsWhatBecameOfIt() {
        team.tom.taps(2).sees("Your anonymous answer is in. It cannot be changed.");
        team.tom
                .pressesUnder(RISK, "Answer")
                .sees("Named: @priya reads your answers with your name on them.")
                .fills("raised", "Vendor API, 1 Mar")
                .sees("You said:", "Vendor API, 1 Mar", "Named: @priya", "[Edit] [Undo]");

        stage.playTo("2027-02-11T12:00", LISBON);
        team.priya.types("/risk list").pressesUnder("Vendor API, 1 Mar", "Keep");
        team.priya.types("/risk edit R-1").fills("owner", "lee");
        stage.settle();
        team.lee.presses("I take it");
        stage.playTo("2027-02-16T10:00", BERLIN);

        assertThat(team.tom.messages())
                .contains("What you raised is in the register as R-1: Vendor API, 1 Mar")
                .contains("R-1 has an owner now: Vendor API, 1 Mar");
        assertThat(team.lee.types("/risk list").text()).contains("owned by @lee");
        assertThat(team.tom.prompts()).hasSize(1);
    }

    @Test
    void aMistapIsUndone() {
        team.tom.pressesUnder(RISK, "Nothing changed").sees("You said that nothing changed.");
        team.tom.pressesUnder(RISK, "Undo").sees("What could hurt or help us?");
    }

    @Test
    void laterMeansOneMoreMessageAndNotNow() {
        team.tom.chooses("Later", "This afternoon").sees("All right, I will ask again");
        stage.playTo("2027-02-11T12:00", LISBON);
        assertThat(team.tom.messages()).hasSize(1);
        stage.playTo("2027-02-11T18:00", LISBON);
        assertThat(team.tom.messages()).hasSize(2);
    }
}
