package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;

import java.nio.file.Path;

/** The life of a decision in Slack, in Socket Mode, with nothing sent that Slack would not take. */
class SlackDecisionJourneyIT extends DecisionContract {
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
