package dev.soundings.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.checkin.ProjectFacts;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class QuestionTextTest {
    private static final Milestone GO_LIVE =
            Milestone.planned(
                    SampleWorld.ROOM,
                    new MilestoneId("golive"),
                    SampleWorld.atlas().id(),
                    "Go-live of the fleet",
                    Milestone.Kind.GO_LIVE,
                    SampleWorld.THURSDAY.plusWeeks(8),
                    SampleWorld.PRIYA,
                    SampleWorld.MONDAY);

    @Test
    void namesWhatIsPlanned() {
        assertThat(said(List.of(GO_LIVE)))
                .isEqualTo("Before Go-live of the fleet; a month after Go-live of the fleet");
    }

    @Test
    void hasWordsThatFitOnceTheMilestoneWasDropped() {
        assertThat(said(List.of()))
                .isEqualTo("Before the next milestone; a month after the go-live");
    }

    private static String said(List<Milestone> milestones) {
        var tom = Asking.tom(Asking.WORDS);
        var facts =
                ProjectFacts.of(tom.project(), Optional.empty(), milestones, tom.round().date());
        return QuestionText.of(
                Asking.text("Before {milestone}; a month after {go-live}"),
                new AskedQuestions(tom.round(), tom.invitation(), tom.set(), tom.project(), facts),
                new Wording().in(Locale.ENGLISH));
    }
}
