package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ProjectFactsTest {
    private static final LocalDate TODAY = SampleWorld.THURSDAY;

    @Test
    void fillsAWordingInTheReadersLanguage() {
        var facts = ProjectFacts.of(SampleWorld.atlas(), Optional.of("Ana"), List.of(), TODAY);
        var text =
                new LocalText(
                        Map.of(
                                "en", "{project}: {target} by {date}, {sponsor}?",
                                "de", "{project}: {target} bis {date}, {sponsor}?"));

        assertThat(facts.fill(text, Locale.UK))
                .isEqualTo("Atlas migration: onboarding in 4 days by 30 June 2027, Ana?");
        assertThat(facts.fill(text, Locale.GERMANY))
                .isEqualTo("Atlas migration: onboarding in 4 days bis 30. Juni 2027, Ana?");
    }

    @Test
    void knowsNeitherPurposeNorDateOfAProjectThatHasNone() {
        var facts = ProjectFacts.of(SampleWorld.billing(), Optional.empty(), List.of(), TODAY);

        assertThat(facts.know(Set.of(Fact.PROJECT))).isTrue();
        assertThat(facts.know(Set.of(Fact.PROJECT, Fact.OUTCOME))).isFalse();
        assertThat(facts.know(Set.of(Fact.DATE))).isFalse();
        assertThat(facts.know(Set.of(Fact.SPONSOR))).isFalse();
    }

    @Test
    void namesTheNextMilestoneAndTheNextGoLive() {
        var pilot = milestone("Pilot in two stores", Milestone.Kind.KEY, 20);
        var fleet = milestone("Go-live of the fleet", Milestone.Kind.GO_LIVE, 60);
        var asked = LocalText.english("before {milestone}, a month after {go-live}");

        assertThat(facts(pilot, fleet).fill(asked, Locale.UK))
                .isEqualTo("before Pilot in two stores, a month after Go-live of the fleet");
        assertThat(facts(fleet).fill(asked, Locale.UK))
                .isEqualTo("before Go-live of the fleet, a month after Go-live of the fleet");
        assertThat(facts(pilot).know(Set.of(Fact.MILESTONE))).isTrue();
        assertThat(facts(pilot).know(Set.of(Fact.GO_LIVE))).isFalse();
    }

    @Test
    void whatIsOverIsNotNextAndWhatWasDoneSinceStillWas() {
        var past = milestone("Charter", Milestone.Kind.ORDINARY, 0);
        var pilot = milestone("Pilot in two stores", Milestone.Kind.KEY, 20);
        var early = done(pilot, TODAY.minusDays(1));
        var since = done(pilot, TODAY.plusDays(1));

        assertThat(facts(past, early).know(Set.of(Fact.MILESTONE))).isFalse();
        assertThat(facts(past, since).know(Set.of(Fact.MILESTONE))).isTrue();
    }

    @Test
    void aThirdIsDoneOnTheDayOnWhichAThirdOfTheTimeIsOver() {
        // 8 Feb to 30 Jun are 142 days.
        assertThat(knowsAThird(LocalDate.of(2027, 3, 27))).isFalse();
        assertThat(knowsAThird(LocalDate.of(2027, 3, 28))).isTrue();
    }

    private static boolean knowsAThird(LocalDate today) {
        return ProjectFacts.of(SampleWorld.atlas(), Optional.empty(), List.of(), today)
                .know(Set.of(Fact.A_THIRD_DONE));
    }

    private static ProjectFacts facts(Milestone... milestones) {
        return ProjectFacts.of(SampleWorld.atlas(), Optional.empty(), List.of(milestones), TODAY);
    }

    private static Milestone milestone(String name, Milestone.Kind kind, int daysAhead) {
        return Milestone.planned(
                SampleWorld.ROOM,
                new MilestoneId("milestone" + (10 + daysAhead)),
                SampleWorld.atlas().id(),
                name,
                kind,
                TODAY.plusDays(daysAhead),
                SampleWorld.PRIYA,
                SampleWorld.MONDAY);
    }

    private static Milestone done(Milestone milestone, LocalDate day) {
        return milestone.ended(
                Milestone.State.DONE,
                SampleWorld.PRIYA,
                day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
