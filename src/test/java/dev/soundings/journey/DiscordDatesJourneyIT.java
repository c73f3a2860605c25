package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.standin.DiscordReply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The dates of a project on Discord, where their names are offered while somebody types. */
class DiscordDatesJourneyIT extends DatesContract {
    private final DiscordDriver driver = new DiscordDriver();

    @Override
    Stage stageIn(Path place) {
        return Stage.in(place, driver);
    }

    @AfterEach
    void noRuleWasBroken() {
        assertThat(driver.discord().violations()).isEmpty();
    }

    @Test
    void offersWhatIsMeantWhileItIsTyped() {
        team.priya.types("/milestone add \"Pilot in two stores\" key on 11 Mar");
        team.priya.types("/milestone add \"First boat sails\" on 20 Apr");

        var offered = offered("priya", "milestone", "move", "milestone", "PILOT");

        assertThat(offered)
                .containsExactly(
                        new DiscordReply.Choice(
                                "Pilot in two stores, Thu 11 Mar (Atlas migration)",
                                "Pilot in two stores"));
        var moved =
                driver.person("priya", "Priya")
                        .runs(
                                driver.channelCalled("harbour-office"),
                                "milestone",
                                "move",
                                Map.of(
                                        "milestone",
                                        offered.getFirst().value(),
                                        "to",
                                        "2 Apr",
                                        "because",
                                        "the vendor is late"));
        assertThat(moved.settled())
                .isInstanceOfSatisfying(
                        DiscordReply.Modal.class,
                        modal ->
                                assertThat(modal.text())
                                        .contains("Fri 2 Apr would be its second date"));
        assertThat(offered("tom", "milestone", "show", "milestone", "")).hasSize(2);
        assertThat(offered("tom", "milestone", "move", "milestone", "")).isEmpty();
    }

    @Test
    void offersCheckInsDigestsAndWinsTheSameWay() {
        team.priya
                .types("/win add \"Search answers in a second\"")
                .fills("what", "Search answers in a second");

        assertThat(offered("priya", "checkin", "pause", "check-in", "why"))
                .extracting(DiscordReply.Choice::name)
                .containsExactly("Atlas migration why");
        assertThat(offered("priya", "digest", "preview", "plan", "weekly"))
                .extracting(DiscordReply.Choice::name)
                .containsExactly("Atlas migration weekly");
        assertThat(offered("tom", "win", "edit", "win", "search"))
                .containsExactly(new DiscordReply.Choice("W-1 Search answers in a second", "W-1"));
        assertThat(offered("tom", "checkin", "pause", "check-in", "why")).isEmpty();
    }

    private List<DiscordReply.Choice> offered(
            String who, String noun, String verb, String option, String typed) {
        return driver.person(who, who)
                .isOffered(
                        driver.channelCalled("harbour-office"),
                        noun,
                        verb,
                        Map.of(),
                        option,
                        typed);
    }
}
