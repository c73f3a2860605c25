package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A project manager's first ten minutes: Monday, 8 February 2027, Priya. */
class FirstTenMinutesJourneyIT {
    @TempDir Path folder;
    private Stage stage;
    private AtlasTeam team;

    @BeforeEach
    void open() {
        stage = Stage.in(folder);
        team = AtlasTeam.withoutZoneOfSam(stage);
        team.mia.types("/soundings away 8 Feb to 14 Feb");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void sheIsLedFromTheWhyCardToTheStart() {
        team.priya
                .types("/soundings setup")
                .sees("Nothing reaches anyone until you start it.")
                .sees("purpose: What is better when this is over?");

        var drafted =
                team.drafted()
                        .sees(
                                "9 people: 4 in other zones, 1 zone unknown, Mia away till Mon 15"
                                        + " Feb.")
                        .sees("Lee is your deputy and signs while you are away.")
                        .sees("How we will know is marked as not known yet.")
                        .sees("I will ask you again in two weeks.");

        var look =
                drafted.presses("Choose when")
                        .sees("why-when: Why we do it: when? [every Thursday at 9:00]")
                        .fills()
                        .sees("Thu 11 Feb: 8 people.", "Mia is not asked: away.")
                        .sees(
                                "Yuki is asked on Fri 12 Feb: public holiday, Japan (National"
                                        + " Foundation Day).")
                        .sees("Thu 18 Feb", "Thu 25 Feb", "Thu 4 Mar", "Thu 11 Mar")
                        .sees("Ana gets it at 9:00 in New York, which is 15:00 for you.")
                        .sees("This is what they see. Only you see it now.");
        assertThat(look.text())
                .as("no identifiers and no notation of machines")
                .doesNotContainPattern("[0-9a-f]{8}|cron|\\{|yaml");

        var start = look.presses("Start").sees("You can skip without a reason.");
        stage.settle();
        assertThat(stage.messages()).as("before she starts it").isZero();

        start.fills("announcement", "Hello Atlas, two questions a week from now on. Priya")
                .sees("Atlas migration is running.")
                .sees("The first people are asked on Thu 11 Feb 4:30 your time.")
                .sees("Your announcement is posted in #atlas.")
                .sees("The digest goes to #atlas on Mondays at 8:30.");
        stage.settle();
        assertThat(stage.reads("atlas"))
                .isEqualToIgnoringNewLines("Hello Atlas, two questions a week from now on. Priya");
    }

    @Test
    void sheLeavesMidwayAndGoesOnLater() {
        team.drafted();
        stage.restarts();
        stage.playTo("2027-02-09T16:00", BERLIN);

        team.priya
                .types("/soundings setup")
                .sees("You have begun to set up Atlas migration. Go on, or begin another?")
                .presses("Continue Atlas migration")
                .fills()
                .sees("Atlas migration: this is what would happen");
        stage.settle();
        assertThat(stage.messages()).isZero();
    }

    @Test
    void theDoctorTellsWhoWasNotAskedAndWhy() {
        team.started();
        stage.playTo("2027-02-11T18:00", BERLIN);

        team.priya
                .types("/soundings doctor")
                .sees("Mia was not asked on 11 Feb: away. Next: Thu 18 Feb 9:00 Berlin.")
                .sees(
                        "Yuki was not asked on 11 Feb: public holiday, Japan (National Foundation"
                                + " Day).")
                .sees("Asked on 12 Feb instead.")
                .sees("I do not know the zone of Sam; they are asked at Berlin time.");
    }
}
