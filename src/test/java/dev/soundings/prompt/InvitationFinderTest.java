package dev.soundings.prompt;

import static dev.soundings.SampleWorld.KIM;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.Test;

class InvitationFinderTest {
    private final PromptRig rig =
            new PromptRig(only(thursdays(), TOM, LEE)).playTo("2027-02-11T10:00:00Z");

    @Test
    void anInvitationConcernsWhoWasInvitedWhoeverAsks() {
        var found = rig.finder().find(new Actor(ROOM, LEE), "thursdays.20270211.0.tom");

        assertThat(found)
                .isInstanceOfSatisfying(
                        Subject.OfPerson.class,
                        subject -> assertThat(subject.person()).isEqualTo(TOM));
    }

    @Test
    void aRoundStandsForTheActorsOwnInvitation() {
        var lees = rig.finder().find(new Actor(ROOM, LEE), "thursdays.20270211.0");
        var kims = rig.finder().find(new Actor(ROOM, KIM), "thursdays.20270211.0");

        assertThat(lees)
                .isInstanceOfSatisfying(
                        Subject.OfPerson.class,
                        subject -> assertThat(subject.person()).isEqualTo(LEE));
        assertThat(kims).isInstanceOf(Subject.Unknown.class);
    }

    @Test
    void whatIsNoInvitationHereIsUnknown() {
        var elsewhere = new Actor(new WorkspaceId("room-2"), TOM);

        assertThat(rig.finder().find(elsewhere, "thursdays.20270211.0.tom"))
                .isInstanceOf(Subject.Unknown.class);
        assertThat(rig.finder().find(new Actor(ROOM, TOM), "nonsense / with blanks"))
                .isInstanceOf(Subject.Unknown.class);
    }
}
