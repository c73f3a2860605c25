package dev.soundings.command;

import static dev.soundings.SampleWorld.KIM;
import static dev.soundings.SampleWorld.MIA;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.SAM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.Audience;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckIn;
import dev.soundings.people.Person;
import dev.soundings.project.ProjectId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A check-in that asks whoever is in a group of the platform. */
class GroupAudienceIT {
    private static final Audience DESIGN = new Audience.GroupMembers(new GroupId("S0DESIGN"));

    private final CommandRig rig = new CommandRig();
    private final Harbour harbour = rig.the(Harbour.class);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theFormOffersAGroupOnlyWhereThereIsOne() {
        assertThat(Replies.form(form()).field(GroupField.ID)).isEmpty();

        harbour.hasGroup("S0DESIGN", "design", List.of(TOM));

        var group = Replies.form(form()).field(GroupField.ID).orElseThrow();
        assertThat(group.input())
                .isInstanceOfSatisfying(
                        Input.OneOf.class,
                        input ->
                                assertThat(input.options())
                                        .singleElement()
                                        .satisfies(option ->
                                                assertThat(option.label()).isEqualTo("@design")));
    }

    @Test
    void asksWhoIsInTheGroupWhenARoundIsPlannedAndNoObserver() {
        harbour.hasGroup("S0DESIGN", "design", List.of(TOM, MIA));
        rig.fill(PRIYA, form(), in("S0DESIGN"));

        assertThat(created().audience()).isEqualTo(DESIGN);
        assertThat(invited()).containsExactly(TOM);

        harbour.hasGroup("S0DESIGN", "design", List.of(SAM, KIM));
        assertThat(invited()).containsExactly(KIM, SAM);
    }

    @Test
    void ofManyGroupsTheNameIsTyped() {
        for (int i = 0; i < 26; i++) {
            harbour.hasGroup("S" + i, "crew-" + i, List.of(TOM));
        }
        harbour.hasGroup("S0DESIGN", "design", List.of(TOM));

        assertThat(((ChatReply.FieldErrors) rig.fill(PRIYA, form(), in("@desing"))).errors())
                .containsKey(GroupField.ID);
        rig.fill(PRIYA, form(), in("@Design"));

        assertThat(created().audience()).isEqualTo(DESIGN);
        var edit = rig.say(PRIYA, "/checkin edit " + created().id());
        assertThat(Replies.form(edit).field(GroupField.ID).orElseThrow().initial())
                .containsExactly("@design");
    }

    @Test
    void aGroupOfWhichNobodyIsKnownIsNotTaken() {
        harbour.hasGroup("S0DESIGN", "design", List.of());

        var reply = rig.fill(PRIYA, form(), in("S0DESIGN"));

        assertThat(reply).isInstanceOf(ChatReply.FieldErrors.class);
        assertThat(checkIns()).hasSize(2);
    }

    private ChatReply form() {
        return rig.say(PRIYA, "/checkin create Atlas migration");
    }

    private static Map<String, List<String>> in(String group) {
        return Map.of(
                CheckInForms.SET, List.of("why"),
                CheckInForms.SHARING, List.of("owner_only"),
                CheckInForms.AUDIENCE, List.of(CheckInForms.IN_GROUP),
                GroupField.ID, List.of(group));
    }

    private CheckIn created() {
        return checkIns().stream()
                .filter(checkIn -> checkIn.state() == CheckIn.State.PAUSED)
                .findFirst()
                .orElseThrow();
    }

    private List<CheckIn> checkIns() {
        return rig.world.checkIns.of(ROOM, new ProjectId("atlas"));
    }

    private List<UserId> invited() {
        var atlas = rig.world.projects.find(ROOM, new ProjectId("atlas")).orElseThrow();
        return rig.the(AudienceFinder.class).invitees(created(), atlas).stream()
                .map(Person::id)
                .toList();
    }
}
