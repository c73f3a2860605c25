package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What cannot be done is answered with what to do instead, and nothing that was typed is lost. */
class BadInputJourneyIT {
    @TempDir Path folder;
    private Stage stage;
    private AtlasTeam team;

    @BeforeEach
    void open() {
        stage = Stage.in(folder);
        team = AtlasTeam.on(stage);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everyMistakeIsAnsweredWithWhatToDo() {
        team.started();
        team.priya.types("/project create Billing").fills();
        team.priya
                .types("/checkin create Billing")
                .sees("This project has no why card yet, and why comes first. /why edit");

        refused("every Thursday at 9:00 Europe/Atlantis", "I do not know the time zone");
        refused("on 31 Feb 2027 at 9:00", "The calendar has no such day");
        refused("whenever", "Write for example: every Thursday at 9:00");
        refused("every 99 weeks on Mon at 9:00 from 4 Jan 2027", "is not possible. Choose");

        team.priya
                .types("/risk raise \"half a title")
                .sees("A quote is open in /risk raise", "Add a second \" at its end");
        team.priya.types("/why show Atlantis").sees("/project list shows what you can open.");
        team.priya
                .types("/risk raise \"Late\" p9")
                .sees("p goes from 1 to 5, as in p3; I read “9”.");
        team.priya.types("/risk raise \"Late\" @nobody").sees("I do not know anybody called");
        team.priya.types("/projct list").sees("Did you mean /project");
        team.priya.types("/soundings away someday").sees("I cannot read “someday” as a day.");
        team.priya
                .types("/why edit Atlas migration")
                .fills("purpose", "x".repeat(4_000))
                .sees("too many");
        stage.settle();
        assertThat(stage.messages()).as("the announcement alone").isEqualTo(1);
    }

    @Test
    void whatPeopleWriteComesBackAsTheyWroteIt() {
        team.started();
        var words = "“Näher” – \"an\" Kundïnnen &<b>Käpt’n</b> 船 👩‍🚀 *_`~";
        team.priya.types("/why edit Atlas migration").fills("problem", words);

        stage.restarts();

        team.priya.types("/why show Atlas migration").sees(words);
    }

    @Test
    void whatIsTooLongIsAskedForAgainAndTheLongestTextIsKeptWhole() {
        team.started();
        team.priya.types("/risk raise \"Late\"").sees("R-1 Late");
        var longest = "Ä\"船👩‍🚀.".repeat(333);

        var edit = team.priya.types("/risk edit R-1");
        edit.fills("plan", "x".repeat(4_000))
                .sees("That is 1,000 characters too long.", "what you typed is still here");
        edit.fills("plan", longest);
        stage.restarts();

        assertThat(team.priya.types("/risk edit R-1").initially("plan")).isEqualTo(longest);
    }

    private void refused(String cadence, String sentence) {
        team.priya
                .types("/checkin create Atlas migration")
                .fills("set", "why", "cadence", cadence)
                .sees("cadence", sentence);
    }
}
