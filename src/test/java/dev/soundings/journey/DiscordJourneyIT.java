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
        team.drafted().presses("Choose when").fills().presses("Start").fills();
        stage.playTo("2027-02-11T09:00", BERLIN);

        assertThat(stage.reads("atlas"))
                .contains("[Answer] [Nothing changed] [Skip] [Raise a risk privately]")
                .contains("[DM me next time]");
        assertThat(team.kim.messages()).isEmpty();

        riskForm("kim", team.kim)
                .fills(
                        "raised", "The vendor API slips",
                        "raised-when", "this-month",
                        "raised-cost", "weeks")
                .sees("The vendor API slips (this month, costs weeks)");
        team.noor.pressesIn("atlas", "DM me next time").sees("From the next round on I write");
        team.lee.pressesIn("atlas", "Nothing changed").sees("You said that nothing changed.");
        assertThat(driver.messagesIn("tom", "atlas"))
                .extracting(Seen.Message::text)
                .noneMatch(text -> text.contains("You said") || text.contains("vendor API"));

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
    void asksForTheZoneThatDiscordDoesNotTell() {
        var team = AtlasTeam.withoutZoneOfSam(stage);
        team.drafted().presses("Choose when").fills().presses("Start").fills();
        stage.playTo("2027-02-11T09:00", BERLIN);

        var asked =
                team.sam
                        .pressesIn("atlas", "Nothing changed")
                        .sees("You said that nothing changed.", "for you?", "[Yes] [No]");

        asked.presses("Yes").sees("Your time zone is");
        team.sam
                .types("/soundings settings Europe/Lisbon")
                .sees("Your time zone is Europe/Lisbon now");
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
        team.priya
                .types("/soundings doctor")
                .sees(
                        "Mia was not asked on 11 Feb: they have left the workspace or the project,"
                                + " or are not asked by this check-in any more.");
    }

    /** Why and risk are asked by a post each, which begin with the same words. */
    private Screen riskForm(String name, Persona persona) {
        return driver.messagesIn(name, "atlas").stream()
                .flatMap(
                        post -> post.button("Answer").map(it -> persona.presses(post, it)).stream())
                .filter(screen -> screen.text().contains("raised:"))
                .findFirst()
                .orElseThrow();
    }
}
