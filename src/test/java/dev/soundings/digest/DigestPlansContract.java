package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.MOBILE;
import static dev.soundings.digest.DigestFixtures.ROOM;
import static dev.soundings.digest.DigestFixtures.quickWins;
import static dev.soundings.digest.DigestFixtures.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;

/** What every keeper of digest plans does. */
public abstract class DigestPlansContract {
    private DigestPlans plans;

    /** Empty at the beginning of each test. */
    protected abstract DigestPlans plans();

    @BeforeEach
    void begin() {
        plans = plans();
    }

    @Test
    void keepsTheFirstPlanOfAnId() {
        var plan = weekly();

        assertThat(plans.insert(plan)).isTrue();
        assertThat(plans.insert(plan.paused())).isFalse();
        assertThat(plans.find(ROOM, plan.id())).contains(plan);
        assertThat(plans.find(new WorkspaceId("room-2"), plan.id())).isEmpty();
    }

    @Test
    void changesOneInOneStep() {
        plans.insert(weekly());

        var changed = plans.change(ROOM, weekly().id(), DigestPlansContract::everythingElse);

        assertThat(plans.find(ROOM, weekly().id())).contains(changed);
        assertThat(changed.channel()).isEqualTo(new ChannelId("board"));
        assertThatThrownBy(() -> plans.change(ROOM, new PlanId("nowhere"), plan -> plan))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsPlansByNameAndFindsTheActiveOnes() {
        plans.insert(weekly());
        plans.insert(quickWins().paused());

        assertThat(plans.of(ROOM)).containsExactly(quickWins().paused(), weekly());
        assertThat(plans.of(new WorkspaceId("room-2"))).isEmpty();
        assertThat(plans.active()).containsExactly(weekly());
    }

    private static DigestPlan everythingElse(DigestPlan plan) {
        var otherWeeks =
                new Rule.EveryNWeeks(2, List.of(DayOfWeek.WEDNESDAY), LocalDate.of(2027, 2, 17));
        return plan.telling("Board", List.of(MOBILE), new ChannelId("board"), new UserId("lee"))
                .posting(
                        Cadence.of(otherWeeks, LocalTime.of(7, 15)),
                        ZoneId.of("Asia/Tokyo"),
                        new DigestPlan.Lead(DayOfWeek.MONDAY, LocalTime.of(11, 45)),
                        Instant.parse("2027-02-16T10:00:00Z"));
    }
}
