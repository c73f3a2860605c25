package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.LISBON;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A message becomes an action, which is taken on, put off, done and told. */
abstract class PromisesContract {
    @TempDir Path folder;
    private Stage stage;
    private AtlasTeam team;

    @BeforeEach
    void open() {
        stage = stageIn(folder);
        team = AtlasTeam.on(stage);
        team.started();
        stage.settle();
    }

    abstract Stage stageIn(Path place);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatAMessageAsksForIsPromisedAndKept() {
        priyaMakesAnActionOfAMessage();
        tomTakesItOnByHisOwnTap();
        hisPromptAsksWhetherItIsDone();
        priyaHearsThatItIsDone();
    }

    private void priyaMakesAnActionOfAMessage() {
        var form = team.priya.makes("Make action", "atlas", "Soundings asks the people");
        assertThat(form.initially("what")).contains("Soundings asks the people");
        form.fills("what", "Call the vendor", "owner", "tom", "due", "2027-02-10")
                .sees("A-1 Call the vendor", "nobody yet", "Asked to own it: @tom");
        stage.settle();
    }

    private void tomTakesItOnByHisOwnTap() {
        assertThat(team.tom.lastMessage())
                .contains(" asks you to do this, by 10 Feb 2027: Call the vendor (A-1).")
                .contains("It is yours only if you say so.");
        team.tom.presses("I take it").sees("Owner: @tom");
        stage.settle();
        assertThat(team.priya.lastMessage()).contains(" has taken on A-1: Call the vendor");
    }

    private void hisPromptAsksWhetherItIsDone() {
        stage.playTo("2027-02-11T08:59", LISBON);
        assertThat(team.tom.prompts()).as("never a message of its own").isEmpty();
        stage.playTo("2027-02-11T09:00", LISBON);
        assertThat(team.tom.prompts().getLast())
                .contains("You said you would do this by Wed 10 Feb: “Call the vendor”.")
                .contains("[Done] [Not yet] [Dropped]");
        team.tom
                .pressesUnder("Call the vendor", "Not yet")
                .sees("A-1 is due on Thu 18 Feb now: Call the vendor", "[Another day]");
        assertThat(team.tom.types("/action list").text()).contains("A-1 Call the vendor, by Thu");
    }

    private void priyaHearsThatItIsDone() {
        team.tom.types("/action done A-1").sees("A-1 is done: Call the vendor");
        stage.settle();
        assertThat(team.priya.lastMessage()).contains("A-1 is done: Call the vendor");
    }
}
