package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.soundings.SampleWorld;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

class QuestionFilesIT {
    private static final String OWN =
            "title: Own\nask:\n  - {id: a, kind: day, wording: 'When?'}\n";

    /** Nothing asks these yet, and for what they wait. */
    private static final Map<String, String> WAITING =
            Map.of(
                    "w7", "key figures of a project, and answers that can be one of them",
                    "r4", "answers that can be some of a project's milestones");

    @TempDir Path beside;

    @Test
    void whyAndRiskAreShipped() {
        var library = QuestionFiles.read(beside.resolve("absent"));

        assertThat(library.names()).contains("risk", "why");
        assertThat(library.current("why").orElseThrow().questions())
                .extracting(question -> question.id().value())
                .contains("served", "w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "w9", "w10");
        assertThat(library.current("risk").orElseThrow().questions())
                .extracting(question -> question.id().value())
                .contains("raised", "r1", "r2", "r3", "r4", "r5", "r6", "o1", "o2");
        assertThat(library.current("status")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "risk"})
    void whatIsShippedTakesUnderNinetySeconds(String name) {
        var set = QuestionFiles.read(beside).current(name).orElseThrow();

        assertThat(SetEffort.of(set).expected()).isBetween(Duration.ofSeconds(30), SetEffort.LIMIT);
        assertThat(SetEffort.of(set).isTooLong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "risk"})
    void whatIsShippedSpeaksGermanThroughout(String name) {
        var set = QuestionFiles.read(beside).current(name).orElseThrow();

        assertThat(set.questions())
                .allSatisfy(question ->
                        assertThat(question.ask().wording().in(Locale.GERMAN))
                                .isNotEqualTo(question.ask().wording().in(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "risk"})
    void whatIsShippedCanBeAskedOfAProjectOfWhichAllIsKnown(String name) {
        var set = QuestionFiles.read(beside).current(name).orElseThrow();

        var dead =
                set.items().stream()
                        .flatMap(item ->
                                item instanceof QuestionSet.Item.Bank(var wordings)
                                        ? wordings.stream()
                                        : Stream.empty())
                        .filter(wording -> !allIsKnown().know(wording.needs()))
                        .map(wording -> wording.questions().getFirst().id().value());

        assertThat(dead).containsExactlyElementsOf(waiting(set));
    }

    @Test
    void aFileBesideTheProcessReplacesTheOneOfItsName() throws IOException {
        Files.writeString(beside.resolve("risk.yaml"), OWN);
        Files.writeString(beside.resolve("retro.yaml"), OWN);

        var library = QuestionFiles.read(beside);

        assertThat(library.current("risk").orElseThrow().questions()).hasSize(1);
        assertThat(library.names()).containsExactly("retro", "risk", "why");
    }

    @Test
    void aMalformedFileStopsTheStart() throws IOException {
        Files.writeString(beside.resolve("own.yaml"), OWN.replace("day", "scael"));

        assertThatExceptionOfType(MalformedQuestions.class)
                .isThrownBy(() -> QuestionFiles.read(beside))
                .withMessageStartingWith("config/questions/own.yaml, line 3: unknown kind");
    }

    /** With sponsor, why card and end date, a go-live ahead, and a third of its time over. */
    private static ProjectFacts allIsKnown() {
        var world = new SampleWorld();
        world.milestones.insert(
                Milestone.planned(
                        SampleWorld.ROOM,
                        new MilestoneId("golive"),
                        SampleWorld.atlas().id(),
                        "Go-live",
                        Milestone.Kind.GO_LIVE,
                        LocalDate.of(2027, 6, 1),
                        SampleWorld.PRIYA,
                        SampleWorld.MONDAY));
        return world.facts.of(SampleWorld.atlas(), LocalDate.of(2027, 5, 1));
    }

    private static List<String> waiting(QuestionSet set) {
        return set.questions().stream()
                .map(question -> question.id().value())
                .filter(WAITING::containsKey)
                .toList();
    }
}
