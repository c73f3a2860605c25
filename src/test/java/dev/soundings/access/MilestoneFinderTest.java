package dev.soundings.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;
import dev.soundings.project.Project;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class MilestoneFinderTest {
    private static final Actor TOM = new Actor(SampleWorld.ROOM, SampleWorld.TOM);

    private final SampleWorld world = new SampleWorld();
    private final MilestoneFinder finder = new MilestoneFinder(world.milestones, world.projects);

    @Test
    void findsByIdAndByName() {
        var pilot = planned("pilot", SampleWorld.atlas(), "Pilot in two stores");

        assertThat(finder.find(SampleWorld.ROOM, "pilot")).contains(pilot);
        assertThat(finder.find(SampleWorld.ROOM, " PILOT in two stores")).contains(pilot);
        assertThat(finder.find(TOM, "pilot")).isEqualTo(new Subject.OfProject(SampleWorld.atlas()));
    }

    @Test
    void findsNothingElsewhereAndNothingThatCouldBeSeveral() {
        planned("one", SampleWorld.atlas(), "Go-live");
        planned("two", SampleWorld.mobile(), "Go-live");

        assertThat(finder.find(TOM, "go-live")).isEqualTo(new Subject.Unknown());
        assertThat(finder.find(new WorkspaceId("room-2"), "one")).isEmpty();
    }

    @Test
    void ofAnArchivedProjectOnlyTheIdIsLeft() {
        var old = planned("one", SampleWorld.atlas(), "Go-live");
        world.projects.change(SampleWorld.ROOM, old.project(), Project::archive);

        assertThat(finder.find(SampleWorld.ROOM, "Go-live")).isEmpty();
        assertThat(finder.find(SampleWorld.ROOM, "one")).contains(old);

        var current = planned("two", SampleWorld.mobile(), "Go-live");
        assertThat(finder.find(SampleWorld.ROOM, "Go-live")).contains(current);
    }

    private Milestone planned(String id, Project project, String name) {
        var milestone =
                Milestone.planned(
                        SampleWorld.ROOM,
                        new MilestoneId(id),
                        project.id(),
                        name,
                        Milestone.Kind.KEY,
                        LocalDate.of(2027, 3, 12),
                        SampleWorld.PRIYA,
                        SampleWorld.MONDAY);
        world.milestones.insert(milestone);
        return milestone;
    }
}
