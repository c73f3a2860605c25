package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ActionSubjectsTest {
    private final SampleWorld world = new SampleWorld();
    private final InMemoryActions actions = new InMemoryActions();
    private final ActionSubjects subjects = new ActionSubjects(actions, world.projects);
    private final ActionOffers offers = new ActionOffers(subjects);

    @Test
    void findsAnActionOfTheProjectByLabelAndById() {
        var action = add(SampleWorld.TOM);

        var expected = new Subject.OfProject(SampleWorld.atlas());
        assertThat(subjects.find(lee(), "a-1")).isEqualTo(expected);
        assertThat(subjects.find(lee(), action.id().value())).isEqualTo(expected);
    }

    @Test
    void whatIsAskedOfAPersonIsTheirsToAnswerAndNothingElse() {
        var action = add(SampleWorld.LEE);

        assertThat(subjects.find(lee(), "A-1"))
                .isEqualTo(new Subject.OfProject(SampleWorld.atlas()));
        assertThat(offers.find(lee(), "A-1")).isEqualTo(own(SampleWorld.LEE));

        RegisterFixtures.desk(actions)
                .accept(SampleWorld.ROOM, action.id(), SampleWorld.LEE, SampleWorld.MONDAY);
        assertThat(subjects.find(lee(), "A-1")).isEqualTo(own(SampleWorld.LEE));
    }

    @Test
    void whatAPersonAddedIsTheirs() {
        add(SampleWorld.LEE);
        var priya = new Actor(SampleWorld.ROOM, SampleWorld.PRIYA);

        assertThat(subjects.find(priya, "A-1")).isEqualTo(own(SampleWorld.PRIYA));
    }

    @Test
    void whatIsElsewhereOrNothingAtAllIsUnknown() {
        var action = add(SampleWorld.TOM);
        var stranger = new Actor(new WorkspaceId("room-2"), SampleWorld.LEE);

        assertThat(subjects.find(stranger, action.id().value()))
                .isInstanceOf(Subject.Unknown.class);
        assertThat(subjects.find(lee(), "A-99999999999")).isInstanceOf(Subject.Unknown.class);
        assertThat(subjects.find(lee(), "“done”")).isInstanceOf(Subject.Unknown.class);
    }

    private static Subject own(UserId user) {
        return new Subject.OfPerson(user, Optional.of(SampleWorld.atlas()));
    }

    private static Actor lee() {
        return new Actor(SampleWorld.ROOM, SampleWorld.LEE);
    }

    private Action add(UserId owner) {
        return RegisterFixtures.desk(actions)
                .add(
                        SampleWorld.atlas(),
                        new ActionEntry(
                                Text.of("Call the vendor"), Optional.of(owner), Optional.empty()),
                        SampleWorld.PRIYA,
                        new EventId("e1"),
                        SampleWorld.MONDAY);
    }
}
