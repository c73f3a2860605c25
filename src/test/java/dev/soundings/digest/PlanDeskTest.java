package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.ATLAS;
import static dev.soundings.digest.DigestFixtures.BERLIN;
import static dev.soundings.digest.DigestFixtures.MONDAY;
import static dev.soundings.digest.DigestFixtures.ROOM;
import static dev.soundings.digest.DigestFixtures.berlin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.soundings.SampleWorld;
import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.EventId;
import dev.soundings.digest.PlanDesk.Planned;
import dev.soundings.project.ProjectId;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

class PlanDeskTest {
    private static final Instant NOW = SampleWorld.MONDAY;

    private final InMemoryDigestPlans plans = new InMemoryDigestPlans();
    private final PlanDesk desk = new PlanDesk(plans, new InMemoryDigestIssues());

    @Test
    void createsOnePlanHoweverOftenTheEventIsDelivered() {
        var wish = wish("Steering weekly", List.of(ATLAS), DigestPlan.usualCadence());

        var first = desk.create(ROOM, new EventId("e1"), wish, NOW);
        var again = desk.create(ROOM, new EventId("e1"), wish, NOW.plusSeconds(9));

        assertThat(first).isEqualTo(again);
        assertThat(((Planned.Kept) first).firstAt()).contains(berlin(MONDAY, 8, 30));
        assertThat(plans.of(ROOM)).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAWish() {
        var mondays = DigestPlan.usualCadence();
        desk.create(ROOM, new EventId("e1"), wish("Steering", List.of(ATLAS), mondays), NOW);
        var twiceAWeek =
                Cadence.of(
                        new Rule.Weekly(List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                        LocalTime.of(9, 0));

        assertThat(create("steering ", List.of(ATLAS), mondays))
                .isInstanceOf(Planned.NameTaken.class);
        assertThat(create(" ", List.of(ATLAS), mondays)).isInstanceOf(Planned.NameUnfit.class);
        assertThat(create("Board", List.of(), mondays)).isInstanceOf(Planned.NoProjects.class);
        assertThat(create("Board", List.of(ATLAS), twiceAWeek))
                .isInstanceOf(Planned.TooOften.class);
    }

    @Test
    void listsWhenEachIsPostedNext() {
        create("Board", List.of(ATLAS), DigestPlan.usualCadence());
        var paused = desk.pause(desk.find(ROOM, "board").orElseThrow());

        assertThat(desk.list(ROOM, NOW))
                .extracting(PlanDesk.Listed::plan, listed -> listed.nextAt().isPresent())
                .containsExactly(tuple(paused, false));
        desk.resume(paused, NOW);
        assertThat(desk.list(ROOM, NOW).getFirst().nextAt()).contains(berlin(MONDAY, 8, 30));
    }

    private Planned create(String name, List<ProjectId> projects, Cadence cadence) {
        return desk.create(ROOM, new EventId("create " + name), wish(name, projects, cadence), NOW);
    }

    private static PlanDesk.Wish wish(String name, List<ProjectId> projects, Cadence cadence) {
        return new PlanDesk.Wish(
                DigestPlan.Kind.STAKEHOLDER_WEEKLY,
                name,
                projects,
                new ChannelId("steering"),
                BERLIN,
                SampleWorld.PRIYA,
                cadence,
                DigestPlan.Lead.usual());
    }
}
