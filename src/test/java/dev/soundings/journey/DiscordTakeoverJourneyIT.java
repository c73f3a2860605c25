package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;
import static dev.soundings.journey.AtlasTeam.LISBON;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SoundingsApplication;
import dev.soundings.chat.PlatformHealth;
import dev.soundings.clock.FastForward;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two processes on one database: one of them is connected to Discord, the other stands by and takes
 * over when it must, in the middle of a round.
 */
class DiscordTakeoverJourneyIT {
    private static final Duration SOON = Duration.ofSeconds(40);

    @TempDir Path folder;
    private final SharedDatabase database = new SharedDatabase();
    private final DiscordDriver driver = new DiscordDriver(database.setting());
    private Stage stage;
    private AtlasTeam team;
    private ConfigurableApplicationContext second;

    @BeforeEach
    void bothRun() {
        stage = Stage.in(folder, driver);
        team = AtlasTeam.on(stage);
        team.started();
        second = starts();
        stage.playTo("2027-02-11T08:59", BERLIN);
    }

    @AfterEach
    void close() {
        second.close();
        stage.close();
        database.close();
        assertThat(driver.discord().violations()).isEmpty();
    }

    @Test
    void theSecondStandsByUntilTheFirstIsNotHeardOf() {
        assertThat(isConnected()).isFalse();
        assertThat(driver.discord().identified()).isEqualTo(1);
        stage.playTo("2027-02-11T09:00", BERLIN);
        team.lee.presses("Nothing changed").sees("You said that nothing changed.");

        // The first does not notice that time goes on: a process that the machine has put to sleep.
        playsTo("2027-02-11T08:59", LISBON);
        hasTakenOver();

        team.kim.presses("Nothing changed").sees("You said that nothing changed.");
        playsTo("2027-02-11T09:30", LISBON);
        team.tom.presses("Nothing changed").sees("You said that nothing changed.");
        everybodyWasAskedOnce();
        assertThat(driver.discord().identified()).isEqualTo(2);
    }

    @Test
    void whoIsStoppedHandsOverAtOnce() {
        stage.playTo("2027-02-11T09:00", BERLIN);
        playsTo("2027-02-11T09:00", BERLIN);
        assertThat(driver.discord().identified()).isEqualTo(1);

        stage.stops();

        hasTakenOver();

        team.kim.presses("Nothing changed").sees("You said that nothing changed.");
        playsTo("2027-02-11T09:30", LISBON);
        everybodyWasAskedOnce();
    }

    private void everybodyWasAskedOnce() {
        assertThat(List.of(team.lee, team.mia, team.kim, team.noor, team.tom, team.sam, team.ravi))
                .allSatisfy(person -> assertThat(person.prompts()).hasSize(1));
    }

    private void hasTakenOver() {
        driver.discord().awaits("the second did not take over", SOON, this::isConnected);
    }

    private boolean isConnected() {
        return second.getBean(PlatformHealth.class).isConnected();
    }

    private void playsTo(String localDateTime, String zone) {
        second.getBean(FastForward.class)
                .playTo(LocalDateTime.parse(localDateTime).atZone(ZoneId.of(zone)).toInstant());
    }

    private ConfigurableApplicationContext starts() {
        var settings =
                Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--soundings.rehearsal.enabled=false",
                                "--soundings.ops.heartbeats=false"),
                        driver.settings().stream());
        return new SpringApplicationBuilder(SoundingsApplication.class, driver.configuration())
                .run(settings.toArray(String[]::new));
    }
}
