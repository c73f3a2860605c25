package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;

import java.nio.file.Path;

/** Promises in Slack, over signed HTTP. */
class SlackPromisesJourneyIT extends PromisesContract {
    private final SlackDriver driver = SlackDriver.byHttp();

    @Override
    Stage stageIn(Path place) {
        return Stage.in(place, driver);
    }

    @AfterEach
    void noRuleWasBroken() {
        assertThat(driver.slack().violations()).isEmpty();
    }
}
