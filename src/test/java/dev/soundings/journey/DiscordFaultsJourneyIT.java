package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Whatever breaks between Discord and us: nothing is lost, and nobody is asked twice. */
class DiscordFaultsJourneyIT {
    private static final Duration RECONNECT = Duration.ofSeconds(60);

    @TempDir Path folder;
    private final DiscordDriver driver = new DiscordDriver();
    private Stage stage;
    private AtlasTeam team;

    @BeforeEach
    void open() {
        stage = Stage.in(folder, driver);
        team = AtlasTeam.on(stage);
        team.started();
    }

    @AfterEach
    void close() {
        stage.close();
        assertThat(driver.discord().violations()).isEmpty();
    }

    @Test
    void aGatewayThatDropsInTheMiddleOfARoundIsResumed() {
        stage.playTo("2027-02-11T09:00", BERLIN);
        driver.discord().dropGateway();
        stage.playTo("2027-02-11T09:00", AtlasTeam.LISBON);
        isBack();

        team.kim.presses("Nothing changed").sees("You said that nothing changed.");
        assertThat(driver.discord().identified()).as("resumed, not begun anew").isEqualTo(1);
        everybodyWasAskedOnce();
    }

    @Test
    void aSessionThatIsForgottenIsBegunAnew() {
        stage.playTo("2027-02-11T09:00", BERLIN);
        driver.discord().invalidateSessions();
        driver.discord()
                .awaits(
                        "it did not identify again",
                        RECONNECT,
                        () -> driver.discord().identified() == 2);
        isBack();
        stage.playTo("2027-02-11T09:00", AtlasTeam.LISBON);

        team.kim.presses("Nothing changed").sees("You said that nothing changed.");
        everybodyWasAskedOnce();
    }

    @Test
    void anEventThatComesTwiceCountsOnce() {
        stage.playTo("2027-02-11T09:00", BERLIN);
        driver.discord().repeatNextEvent();

        team.kim.presses("Nothing changed").sees("You said that nothing changed.");

        stage.playTo("2027-02-12T10:00", BERLIN);
        assertThat(team.kim.prompts()).hasSize(1);
    }

    @Test
    void anAnswerThatIsLostOnItsWayIsLookedForNotSentAgain() {
        driver.discord().faults().loseAnswer("POST /channels/\\d+/messages");

        stage.playTo("2027-02-11T10:30", BERLIN);

        assertThat(driver.discord().faults().isOver()).isTrue();
        everybodyWasAskedOnce();
    }

    @Test
    void whatIsThrottledOrBreaksIsSentLaterAndOnce() {
        driver.discord().faults().throttle("POST /channels/\\d+/messages", 2, "user", 1.0);
        driver.discord().faults().breakAt("POST /channels/\\d+/messages", 1, 503);

        stage.playTo("2027-02-11T10:30", BERLIN);

        assertThat(driver.discord().faults().isOver()).isTrue();
        everybodyWasAskedOnce();
    }

    private void isBack() {
        driver.discord().awaits("it did not come back", RECONNECT, driver.discord()::isHeard);
    }

    private void everybodyWasAskedOnce() {
        assertThat(List.of(team.lee, team.mia, team.kim, team.noor, team.tom, team.sam, team.ravi))
                .allSatisfy(person -> assertThat(person.prompts()).hasSize(1));
    }
}
