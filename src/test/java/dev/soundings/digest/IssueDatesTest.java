package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.BERLIN;
import static dev.soundings.digest.DigestFixtures.MONDAY;
import static dev.soundings.digest.DigestFixtures.berlin;
import static dev.soundings.digest.DigestFixtures.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

class IssueDatesTest {
    @Test
    void previewsOnFridayPostsOnMondayAndSealsAtNoon() {
        var next = IssueDates.next(weekly(), SampleWorld.MONDAY);

        assertThat(next)
                .contains(
                        new IssueDates(
                                MONDAY,
                                berlin(MONDAY.minusDays(3), 15, 0),
                                berlin(MONDAY, 8, 30),
                                berlin(MONDAY, 12, 0)));
    }

    @Test
    void countsHoursInThePlansZone() {
        var tokyo =
                weekly().posting(
                                DigestPlan.usualCadence(),
                                ZoneId.of("Asia/Tokyo"),
                                DigestPlan.Lead.usual(),
                                SampleWorld.MONDAY);

        var next = IssueDates.next(tokyo, SampleWorld.MONDAY).orElseThrow();

        assertThat(next.postAt()).isEqualTo("2027-02-14T23:30:00Z");
        assertThat(next.sealAt()).isEqualTo("2027-02-15T03:00:00Z");
    }

    @Test
    void sealsAtTheNextNoonWhatIsPostedAfterNoon() {
        var thursdays =
                Cadence.of(new Rule.Weekly(List.of(DayOfWeek.THURSDAY)), LocalTime.of(16, 0));
        var plan = weekly().posting(thursdays, BERLIN, DigestPlan.Lead.usual(), SampleWorld.MONDAY);

        var next = IssueDates.next(plan, SampleWorld.MONDAY).orElseThrow();

        assertThat(next.previewAt()).isEqualTo(berlin(MONDAY.minusDays(10), 15, 0));
        assertThat(next.sealAt()).isEqualTo(berlin(MONDAY.minusDays(3), 12, 0));
    }

    @Test
    void asksForNothingThatWasDueBeforeThePlanBegan() {
        var later = berlin(MONDAY.plusDays(1), 9, 0);
        var plan =
                weekly().posting(DigestPlan.usualCadence(), BERLIN, DigestPlan.Lead.usual(), later);

        assertThat(IssueDates.around(plan, later))
                .extracting(IssueDates::date)
                .containsExactly(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));
    }

    @Test
    void namesAllDaysOfAWeekAlike() {
        assertThat(IssueId.of(new PlanId("steering"), MONDAY.plusDays(6)))
                .isEqualTo(IssueId.of(new PlanId("steering"), MONDAY))
                .hasToString("steering.20270215");
    }
}
