package dev.soundings.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** What every keeper of projects does. */
public abstract class ProjectsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final Instant CREATED = Instant.parse("2027-02-08T08:00:00Z");
    private static final Project ATLAS = project("atlas", "Atlas migration");

    private Projects projects;

    /** An empty one. */
    protected abstract Projects create();

    @BeforeEach
    void setUp() {
        projects = create();
    }

    @Test
    void findsWhatWasInsertedWithEverythingInIt() {
        var full = ATLAS.explainedBy(card(1, Optional.of(Text.of("onboarding in 4 days"))));

        assertThat(projects.insert(full)).isTrue();

        assertThat(projects.find(ROOM, full.id())).contains(full);
        assertThat(projects.find(new WorkspaceId("room-2"), full.id())).isEmpty();
    }

    @Test
    void findsOneOfWhichLittleIsKnown() {
        var bare =
                Project.created(
                        ROOM, new ProjectId("bare"), "Bare", "Product", new UserId("kim"), CREATED);

        projects.insert(bare);

        assertThat(projects.find(ROOM, bare.id())).contains(bare);
    }

    @Test
    void twoCurrentProjectsCannotShareAnIdOrAName() {
        projects.insert(ATLAS);

        assertThat(projects.insert(project("atlas", "Another"))).isFalse();
        assertThat(projects.insert(project("other", "ATLAS Migration "))).isFalse();

        assertThat(projects.current(ROOM)).containsExactly(ATLAS);
    }

    @Test
    void theNameOfAnArchivedProjectIsFreeAgain() {
        projects.insert(ATLAS);
        projects.change(ROOM, ATLAS.id(), Project::archive);

        assertThat(projects.insert(project("atlas2", "Atlas migration"))).isTrue();

        assertThat(projects.named(ROOM, "Atlas migration").orElseThrow().id())
                .isEqualTo(new ProjectId("atlas2"));
    }

    @Test
    void aProjectTakesAnotherNameUnlessItIsTaken() {
        projects.insert(ATLAS);
        var mobile = project("mobile", "Mobile app");
        projects.insert(mobile);
        var atlas = ATLAS.id();

        assertThat(projects.rename(ROOM, atlas, "mobile APP")).isFalse();
        assertThat(projects.rename(ROOM, atlas, "Atlas onboarding")).isTrue();
        assertThat(projects.rename(ROOM, atlas, "ATLAS onboarding")).isTrue();

        assertThat(projects.named(ROOM, "atlas onboarding"))
                .contains(ATLAS.called("ATLAS onboarding"));
        assertThat(projects.named(ROOM, "Atlas migration")).isEmpty();
        assertThat(projects.find(ROOM, mobile.id())).contains(mobile);
    }

    @Test
    void findsACurrentOneByItsNameInAnyCase() {
        projects.insert(ATLAS);

        assertThat(projects.named(ROOM, " atlas MIGRATION")).contains(ATLAS);
        assertThat(projects.named(ROOM, "atlas")).isEmpty();
        assertThat(projects.named(new WorkspaceId("room-2"), "Atlas migration")).isEmpty();
    }

    @Test
    void keepsEveryVersionOfTheWhyCard() {
        projects.insert(ATLAS);

        projects.change(ROOM, ATLAS.id(), atlas -> atlas.explainedBy(card(1, Optional.empty())));
        var changed =
                projects.change(
                        ROOM,
                        ATLAS.id(),
                        atlas -> atlas.explainedBy(card(2, Optional.of(Text.of("4 days")))));

        assertThat(projects.find(ROOM, ATLAS.id())).contains(changed);
        assertThat(changed.cards())
                .containsExactly(
                        card(1, Optional.empty()), card(2, Optional.of(Text.of("4 days"))));
    }

    @Test
    void cannotChangeWhatDoesNotExist() {
        assertThatThrownBy(() -> projects.change(ROOM, ATLAS.id(), atlas -> atlas))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsCurrentOnesByName() {
        var billing = project("b", "billing");
        var mobile = project("a", "Mobile");
        projects.insert(mobile);
        projects.insert(ATLAS);
        projects.insert(billing);
        projects.insert(project("old", "Old").archive());

        assertThat(projects.current(ROOM)).containsExactly(ATLAS, billing, mobile);
    }

    private static Project project(String id, String name) {
        return new Project(
                ROOM,
                new ProjectId(id),
                name,
                "Product",
                new UserId("priya"),
                Optional.of(new UserId("lee")),
                Optional.of(new UserId("ana")),
                Set.of(new UserId("tom"), new UserId("yuki")),
                Set.of(new UserId("mia")),
                Optional.of(new ChannelId("atlas")),
                Optional.of(LocalDate.of(2027, 6, 30)),
                List.of(),
                CREATED,
                false);
    }

    private static WhyCard card(int version, Optional<Text> measure) {
        return new WhyCard(
                version,
                Text.of("New clients sail within four days"),
                Text.of("Nine days of paper"),
                Text.of("Clients and support"),
                Optional.of(Text.of("Grow without hiring")),
                measure,
                new UserId("priya"),
                CREATED.plusSeconds(version),
                Text.of("said more clearly"));
    }
}
