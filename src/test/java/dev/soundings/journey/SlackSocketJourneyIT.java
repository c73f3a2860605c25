package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;

import java.nio.file.Path;

/** The whole loop in Slack, in Socket Mode, with nothing sent that Slack would not take. */
class SlackSocketJourneyIT extends WholeLoopContract {
    private final SlackDriver driver = SlackDriver.bySocket();

    @Override
    Stage stageIn(Path place) {
        return Stage.in(place, driver);
    }

    @AfterEach
    void everythingWasValid() {
        assertThat(driver.slack().violations()).isEmpty();
    }
}
