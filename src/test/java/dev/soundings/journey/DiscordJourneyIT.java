package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.standin.DiscordMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What is Discord's own: one post for a round in the channel, and people who cannot be reached. */
class DiscordJourneyIT {
    private static final String RISK = "What could hurt or help";

    @TempDir Path folder;
    private final DiscordDriver driver = new DiscordDriver();
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Stage.in(folder, driver);
    }

    @AfterEach
    void close() {
        stage.close();
        assertThat(driver.discord().violations()).isEmpty();
        assertThat(driver.discord().messages())
                .as("nobody is pinged unless a message is for them")
                .flatExtracting(DiscordMessage::pings)
                .isEmpty();
    }

    @Test
    void asksARoundByOnePostAndKeepsAnswersBetweenThePersonAndTheBot() {
        var team = AtlasTeam.on(stage);
        team.drafted().presses("Choose when").fills("way", "CHANNEL_POST").presses("Start").fills();
        stage.playTo("2027-02-11T09:00", BERLIN);

        assertThat(stage.reads("atlas"))
                .contains("[Answer] [Nothing changed] [Skip] [Raise a risk privately]")
                .contains("[DM me next time]");
        assertThat(team.kim.messages()).isEmpty();

        var answered = team.kim.pressesIn("atlas", "Answer");
        System.out.println("ANSWER " + answered.text());
        team.noor.pressesIn("atlas", "DM me next time").sees("From the next round on I write");
        team.lee.pressesIn("atlas", "Nothing changed").sees("You said that nothing changed.");
        assertThat(driver.messagesIn("tom", "atlas"))
                .extracting(Seen.Message::text)
                .noneMatch(text -> text.contains("You said"));

        stage.playTo("2027-02-18T09:00", BERLIN);
        assertThat(team.noor.prompts()).hasSize(1);
        assertThat(team.kim.messages()).isEmpty();
    }

    @Test
    void fallsBackToTheChannelForWhomItCannotWriteTo() {
        var team = AtlasTeam.on(stage);
        team.started();
        driver.person("sam", "Sam").closesDoor();

        stage.playTo("2027-02-11T09:00", AtlasTeam.LISBON);

        assertThat(team.tom.prompts()).hasSize(1);
        assertThat(team.sam.messages()).isEmpty();
        assertThat(stage.reads("atlas")).contains("Soundings for Atlas migration");
        assertThat(team.priya.messages())
                .anySatisfy(
                        words -> assertThat(words).contains("I could not write to @sam directly"));
        team.sam.pressesIn("atlas", "Nothing changed").sees("You said that nothing changed.");
    }

    @Test
    void asksWhoseZoneIsUnknownAtTheWorkspacesTimeAndForTheirOwn() {
        var team = AtlasTeam.withoutZoneOfSam(stage);
        team.started();

        stage.playTo("2027-02-11T09:00", "UTC");

        System.out.println("ZONE " + team.sam.messages());
        assertThat(team.sam.prompts()).hasSize(1);
    }

    @Test
    void reportsWhoLeftBetweenPlanningAndSending() {
        var team = AtlasTeam.on(stage);
        team.started();
        stage.playTo("2027-02-11T08:00", BERLIN);
        driver.guild().leaves(driver.person("mia", "Mia"));

        stage.playTo("2027-02-11T09:30", BERLIN);

        assertThat(team.kim.prompts()).hasSize(1);
        assertThat(team.mia.messages()).isEmpty();
        var doctor = team.priya.types("/soundings doctor").text();
        System.out.println("DOCTOR " + doctor);
        assertThat(doctor).contains("@mia");
    }
}
