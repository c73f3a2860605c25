package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.Test;

class CheckInFinderTest {
    private final SampleWorld world = new SampleWorld();
    private final CheckInFinder finder = new CheckInFinder(world.checkIns, world.projects);

    @Test
    void findsByIdAndByWhatPeopleCallIt() {
        var why = SampleWorld.whyCheckIn();

        assertThat(finder.find(SampleWorld.ROOM, "atlaswhy")).contains(why);
        assertThat(finder.find(SampleWorld.ROOM, "Why ")).contains(why);
        assertThat(finder.find(SampleWorld.ROOM, "atlas migration why")).contains(why);
        assertThat(finder.find(SampleWorld.ROOM, "weekly-risk")).isEmpty();
    }

    @Test
    void guessesNotWhereSeveralHaveTheName() {
        var mobile = SampleWorld.mobile();
        var other = SampleWorld.whyCheckIn();
        world.checkIns.insert(
                new CheckIn(
                        other.workspace(),
                        new CheckInId("mobilewhy"),
                        mobile.id(),
                        other.set(),
                        other.audience(),
                        other.cadence(),
                        other.sharing(),
                        other.way(),
                        other.answerWithin(),
                        other.state(),
                        other.createdBy(),
                        other.activeSince()));

        assertThat(finder.find(SampleWorld.ROOM, "why")).isEmpty();
        assertThat(finder.find(SampleWorld.ROOM, "mobile app why").orElseThrow().project())
                .isEqualTo(mobile.id());
    }

    @Test
    void whatWasDeletedOrIsElsewhereIsUnknown() {
        world.checkIns.change(SampleWorld.ROOM, new CheckInId("atlaswhy"), CheckIn::deleted);
        var priya = new Actor(SampleWorld.ROOM, SampleWorld.PRIYA);
        var elsewhere = new Actor(new WorkspaceId("room-2"), SampleWorld.PRIYA);

        assertThat(finder.find(priya, "atlaswhy")).isEqualTo(new Subject.Unknown());
        assertThat(finder.find(elsewhere, "atlasrisk")).isEqualTo(new Subject.Unknown());
        assertThat(finder.find(priya, "atlasrisk"))
                .isEqualTo(new Subject.OfProject(SampleWorld.atlas()));
    }
}
