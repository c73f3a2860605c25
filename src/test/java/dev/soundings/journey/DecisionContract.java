package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;
import static dev.soundings.journey.AtlasTeam.LISBON;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * A message becomes a decision: the channel hears it with its reason, the stakeholders read it on
 * Monday, and a week later the same people hear what came of it. The story is the same on every
 * platform.
 */
abstract class DecisionContract {
    @TempDir Path folder;
    private Stage stage;
    private AtlasTeam team;

    @BeforeEach
    void open() {
        stage = stageIn(folder);
        team = AtlasTeam.on(stage);
        team.started();
    }

    abstract Stage stageIn(Path place);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void fromAMessageToWhatCameOfIt() {
        tomMakesADecisionOfWhatLeeSaid();
        tomMendsItWhereItStands();
        priyaSaysYesToItOnFriday();
        tomIsAskedWhetherItHeld();
        theStakeholdersReadTheResult();
    }

    private void tomMakesADecisionOfWhatLeeSaid() {
        stage.playTo("2027-02-10T10:00", BERLIN);
        var said = team.lee.says("atlas", "Then we take vendor B\nThree weeks sooner, 12 k more.");
        team.tom
                .makes("Log decision", said)
                .sees("what: What was decided? [Then we take vendor B]")
                .fills("revisit", "2027-02-18")
                .sees(
                        "D-1 Then we take vendor B",
                        "The channel of Atlas migration hears of it now.");

        stage.settle();

        assertThat(stage.lastIn("atlas"))
                .isEqualTo(
                        """
                        Decided for Atlas migration: Then we take vendor B
                        Because: Three weeks sooner, 12 k more.
                        D-1, @tom, 10 Feb 2027; looked at again on 18 Feb 2027\
                        """);
        assertThat(team.tom.messages()).as("nobody is written to about it").isEmpty();
    }

    private void tomMendsItWhereItStands() {
        int before = stage.messages();
        team.tom.types("/decision edit D-1").fills("what", "Vendor B, from May on");

        stage.settle();
        stage.restarts();
        stage.settle();

        assertThat(stage.lastIn("atlas"))
                .startsWith("Decided for Atlas migration: Vendor B, from May on");
        assertThat(stage.messages()).isEqualTo(before);
    }

    private void priyaSaysYesToItOnFriday() {
        stage.playTo("2027-02-12T15:00", BERLIN);
        assertThat(team.priya.lastMessage())
                .contains("1 line names a person or a decision and waits for your yes.")
                .contains("Decided in Atlas migration: Vendor B, from May on.")
                .contains("Because: Three weeks sooner, 12 k more.");
        team.priya.presses("Approve Atlas migration").sees("Approved.");
    }

    private void tomIsAskedWhetherItHeld() {
        stage.playTo("2027-02-18T09:00", LISBON);
        assertThat(team.tom.prompts()).as("it rides along").hasSize(2);
        assertThat(team.tom.prompts().getLast())
                .contains("D-1: on 10 Feb 2027 you decided “Vendor B, from May on”. Did it hold?");

        team.tom
                .presses("It held in part")
                .fills("reason", "Sooner, yes; 20 k more, not 12")
                .sees("held in part");
        stage.settle();

        assertThat(stage.lastIn("atlas"))
                .contains(
                        "Looked at again for Atlas migration: “Vendor B, from May on” held in part")
                .contains("What held and what did not: Sooner, yes; 20 k more, not 12");
        assertThat(team.tom.types("/decision revisit").text())
                .contains("No decision of yours is to be looked at again yet.");
    }

    private void theStakeholdersReadTheResult() {
        stage.playTo("2027-02-19T15:00", BERLIN);
        assertThat(team.priya.lastMessage())
                .contains(
                        "Looked at again in Atlas migration, held in part: Vendor B, from May on.")
                .doesNotContain("Decided in Atlas migration");
    }
}
