package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.standin.SlackStandIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** A check-in that asks whoever is in one of Slack's user groups. */
class SlackGroupJourneyIT {
    private final SlackDriver driver = SlackDriver.bySocket();
    private final SlackStandIn slack = driver.slack();

    @Test
    void priyaAsksTheDesignersAndNobodyElse(@TempDir Path folder) {
        slack.hasGroup("S0DESIGN", List.of("U0TOM"));
        try (var stage = Stage.in(folder, driver)) {
            var priya = stage.enters("Priya", AtlasTeam.BERLIN);
            var tom = stage.enters("Tom", AtlasTeam.BERLIN);
            var lee = stage.enters("Lee", AtlasTeam.BERLIN);
            priya.types("/project create \"Atlas\"")
                    .fills("department", "Product", "people", "lee");
            priya.types("/why edit Atlas").fills("purpose", "New clients sail within four days");

            priya.types("/checkin create Atlas")
                    .fills(
                            "set", "risk",
                            "sharing", "owner_only",
                            "audience", "in-group",
                            "group", "S0DESIGN")
                    .presses("Start");
            stage.playTo("2027-02-11T12:00", AtlasTeam.BERLIN);

            assertThat(tom.prompts()).hasSize(1);
            assertThat(lee.prompts()).isEmpty();
        }
        assertThat(slack.violations()).isEmpty();
    }
}
