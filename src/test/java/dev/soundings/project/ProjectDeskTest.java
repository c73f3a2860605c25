package dev.soundings.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.EventId;
import dev.soundings.project.ProjectOutcome.Done;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

class ProjectDeskTest {
    private final SampleWorld world = new SampleWorld();
    private final ProjectDesk desk = new ProjectDesk(world.projects);

    @Test
    void whoeverCreatesAProjectOwnsIt() {
        var created = done(create("e1", " Harbour lights "));

        assertThat(created.name()).isEqualTo("Harbour lights");
        assertThat(created.owner()).isEqualTo(SampleWorld.KIM);
        assertThat(world.projects.find(SampleWorld.ROOM, created.id())).contains(created);
    }

    @Test
    void theSameEventCreatesItOnce() {
        var first = create("e1", "Harbour lights");

        assertThat(create("e1", "Harbour lights")).isEqualTo(first);
    }

    @Test
    void aNameIsTakenInAnyCase() {
        assertThat(create("e1", "ATLAS migration"))
                .isEqualTo(new ProjectOutcome.NameTaken("ATLAS migration"));
    }

    @Test
    void aNameHasOneToFortyCharacters() {
        assertThat(create("e1", "  ")).isEqualTo(new ProjectOutcome.BadName());
        assertThat(create("e1", "x".repeat(41))).isEqualTo(new ProjectOutcome.BadName());
    }

    @Test
    void eachChangeOfTheWhyCardKeepsTheFormerVersion() {
        var changed = done(explain("New clients sail within three days"));

        assertThat(changed.cards()).hasSize(2);
        assertThat(changed.cards().getFirst()).isEqualTo(SampleWorld.whyCard());
        assertThat(changed.why().orElseThrow().version()).isEqualTo(2);
        assertThat(changed.why().orElseThrow().changedBy()).isEqualTo(SampleWorld.LEE);
    }

    @Test
    void savingTheSameCardTwiceMakesOneVersion() {
        explain("New clients sail within three days");

        assertThat(done(explain("New clients sail within three days")).cards()).hasSize(2);
    }

    @Test
    void aCardNeedsItsOneSentence() {
        assertThat(explain("  ")).isEqualTo(new ProjectOutcome.PurposeMissing());
    }

    @Test
    void newPeopleLeaveTheOwnerInPlace() {
        var staffed =
                done(
                        desk.staff(
                                SampleWorld.ROOM,
                                SampleWorld.atlas().id(),
                                Optional.of(SampleWorld.TOM),
                                Optional.empty(),
                                Set.of(SampleWorld.SAM),
                                Set.of(SampleWorld.KIM)));

        assertThat(staffed.owner()).isEqualTo(SampleWorld.PRIYA);
        assertThat(staffed.rolesOf(SampleWorld.TOM)).containsExactly(Role.DEPUTY);
        assertThat(staffed.rolesOf(SampleWorld.ANA)).isEmpty();
    }

    private ProjectOutcome create(String event, String name) {
        return desk.create(
                SampleWorld.ROOM,
                new EventId(event),
                name,
                "Operations",
                SampleWorld.KIM,
                SampleWorld.MONDAY);
    }

    private ProjectOutcome explain(String purpose) {
        var card = SampleWorld.whyCard();
        return desk.explain(
                SampleWorld.ROOM,
                SampleWorld.atlas().id(),
                new WhyDraft(
                        Text.of(purpose),
                        card.problem(),
                        card.whoBenefits(),
                        card.priority(),
                        card.measure(),
                        Text.of("the board asked")),
                SampleWorld.LEE,
                SampleWorld.MONDAY.plusSeconds(60));
    }

    private static Project done(ProjectOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).project();
    }
}
