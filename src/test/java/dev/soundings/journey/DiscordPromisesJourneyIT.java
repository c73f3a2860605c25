package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;

import java.nio.file.Path;

/** Promises on Discord, through the real JDA over the stand-in. */
class DiscordPromisesJourneyIT extends PromisesContract {
    private final DiscordDriver driver = new DiscordDriver();

    @Override
    Stage stageIn(Path place) {
        return Stage.in(place, driver);
    }

    @AfterEach
    void noRuleWasBroken() {
        assertThat(driver.discord().violations()).isEmpty();
    }
}
