package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.standin.SlackCall;
import dev.soundings.standin.SlackExchange;
import dev.soundings.standin.SlackModal;
import dev.soundings.standin.SlackPerson;
import dev.soundings.standin.SlackStandIn;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A home tab that is open follows what others do, and nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class SlackHomeJourneyIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final SlackDriver driver = SlackDriver.bySocket();
    private final SlackStandIn slack = driver.slack();
    private Stage stage;

    @BeforeAll
    void open(@TempDir Path folder) {
        stage = Stage.in(folder, driver);
        stage.enters("Tom", AtlasTeam.LISBON);
        var form = form(person("priya").types("/project create \"Atlas\""));
        form.fill("department", List.of("Product")).fill("people", List.of("U0TOM")).submit();
        stage.settle();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @AfterEach
    void nothingInvalidWasSent() {
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void priyasOpenHomeShowsWhatTomRaisesAndIsOtherwiseLeftAlone() {
        opensHome("priya");
        assertThat(home("priya")).contains("*Green*: no warning sign.").doesNotContain("need eyes");

        person("tom").types("/risk raise \"Vendor API slips\" p5 i4").settled();
        stage.settle();

        assertThat(home("priya"))
                .contains("*Amber*: one open risk is both likely and serious.")
                .contains("One open risk needs eyes.");
        int published = published("priya");
        assertThat(published).isEqualTo(2);

        stage.settle();
        person("tom").types("/risk list").settled();
        stage.settle();

        assertThat(published("priya")).as("nothing changed").isEqualTo(published);
        assertThat(published("tom")).as("never opened").isZero();
    }

    private void opensHome(String who) {
        person(who).opensHome();
        assertThat(slack.await(() -> person(who).home().isPresent(), SOON)).isTrue();
    }

    private String home(String who) {
        return person(who).home().orElseThrow().view().toString();
    }

    private int published(String who) {
        return Math.toIntExact(
                slack.calls("views.publish").stream()
                        .map(SlackCall::arguments)
                        .filter(arguments -> arguments.toString().contains(person(who).user().id()))
                        .count());
    }

    private SlackPerson person(String name) {
        return driver.person(name);
    }

    private static SlackModal form(SlackExchange exchange) {
        return exchange.settled().opened().orElseThrow();
    }
}
