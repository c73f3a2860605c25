package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ProjectFactsTest {
    private static final LocalDate TODAY = SampleWorld.THURSDAY;

    @Test
    void fillsAWordingInTheReadersLanguage() {
        var facts = ProjectFacts.of(SampleWorld.atlas(), Optional.of("Ana"), TODAY);
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
        var facts = ProjectFacts.of(SampleWorld.billing(), Optional.empty(), TODAY);

        assertThat(facts.know(Set.of(Fact.PROJECT))).isTrue();
        assertThat(facts.know(Set.of(Fact.PROJECT, Fact.OUTCOME))).isFalse();
        assertThat(facts.know(Set.of(Fact.DATE))).isFalse();
        assertThat(facts.know(Set.of(Fact.SPONSOR))).isFalse();
    }

    @Test
    void neverKnowsMilestonesAndNumbersYet() {
        var facts = ProjectFacts.of(SampleWorld.atlas(), Optional.of("Ana"), TODAY);

        assertThat(Set.of(Fact.KPIS, Fact.MILESTONE, Fact.MILESTONES, Fact.GO_LIVE))
                .noneMatch(fact -> facts.know(Set.of(fact)));
    }

    @Test
    void aThirdIsDoneOnTheDayOnWhichAThirdOfTheTimeIsOver() {
        // 8 Feb to 30 Jun are 142 days.
        assertThat(knowsAThird(LocalDate.of(2027, 3, 27))).isFalse();
        assertThat(knowsAThird(LocalDate.of(2027, 3, 28))).isTrue();
    }

    private static boolean knowsAThird(LocalDate today) {
        return ProjectFacts.of(SampleWorld.atlas(), Optional.empty(), today)
                .know(Set.of(Fact.A_THIRD_DONE));
    }
}
