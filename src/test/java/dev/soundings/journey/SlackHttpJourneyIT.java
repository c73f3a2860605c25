package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;

import java.nio.file.Path;

/** The whole loop in Slack, over signed HTTP, with nothing sent that Slack would not take. */
class SlackHttpJourneyIT extends WholeLoopContract {
    private final SlackDriver driver = SlackDriver.byHttp();

    @Override
    Stage stageIn(Path place) {
        return Stage.in(place, driver);
    }

    @AfterEach
    void everythingWasValid() {
        assertThat(driver.slack().violations()).isEmpty();
    }
}
