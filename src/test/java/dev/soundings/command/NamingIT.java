package dev.soundings.command;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.access.Actor;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.register.Entries;
import dev.soundings.register.RiskKind;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People name things as they call them, and are asked when that could mean several. */
class NamingIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aNameThatTwoProjectsShareIsAskedAbout() {
        insert("mobilewhy", SampleWorld.mobile());

        var which = rig.say(LEE, "/checkin preview why");

        assertThat(Replies.text(which))
                .contains("Several projects have a check-in called why. Which one?");
        assertThat(Replies.buttons(which))
                .extracting(button -> button.label())
                .containsExactlyInAnyOrder("Atlas migration why", "Mobile app why");
        assertThat(Replies.text(rig.press(LEE, which, "Mobile app why"))).contains("Mobile app");
    }

    @Test
    void wordsThatNoButtonBringsBackAreGivenBack() {
        var which = rig.say(LEE, "/milestone add Data live on Fri 12 Mar key");

        assertThat(Replies.text(which))
                .contains("Which project?", "[Atlas migration]", "[Mobile app]")
                .contains("What you typed, to copy into the form:")
                .contains("Data live");
    }

    @Test
    void aFormAsksWhichProjectIsMeantAndKeepsAllThatWasTyped() {
        var decision =
                Replies.form(
                        rig.say(
                                LEE,
                                "/decision log \"Vendor B\" because three weeks sooner @ana"
                                        + " revisit 1 Mar"));
        var risk =
                Replies.form(rig.say(LEE, "/risk raise \"API slips\" p3 i4 @ana due 2027-03-14"));
        var win = Replies.form(rig.say(LEE, "/win add \"Search answers in a second\""));
        var chance = Replies.form(rig.say(LEE, "/chance raise \"Cheaper\" i5"));

        assertThat(begins(decision, "what", "because", "by", "revisit"))
                .containsExactly("Vendor B", "three weeks sooner", "ana", "2027-03-01");
        assertThat(begins(risk, "title", "likely", "impact", "owner", "review"))
                .containsExactly("API slips", "3", "4", "ana", "2027-03-14");
        assertThat(begins(win, "what")).containsExactly("Search answers in a second");
        assertThat(begins(chance, "title", "impact")).containsExactly("Cheaper", "5");
        for (var form : List.of(decision, risk, win, chance)) {
            assertThat(form.field("project").orElseThrow().input().toString())
                    .contains("Atlas migration", "Mobile app");
        }
    }

    @Test
    void aMessageIsMadeIntoAnEntryOfTheProjectThatIsChosen() {
        var form = rig.shortcut(LEE, "raise-risk", "The crane is broken");

        var card = rig.fill(LEE, form, Map.of("project", List.of("mobile")));

        assertThat(Replies.text(card)).contains("R-1 The crane is broken", "not rated yet");
        assertThat(rig.the(Entries.class).numbered(RiskKind.RISK, ROOM, 1).orElseThrow().project())
                .isEqualTo(SampleWorld.mobile().id());
    }

    private static List<String> begins(ChatForm form, String... fields) {
        return Stream.of(fields)
                .map(field -> String.join("", form.field(field).orElseThrow().initial()))
                .toList();
    }

    @Test
    void aNameThatOnlyOneOfOnesProjectsHasIsMeant() {
        insert("mobilewhy", SampleWorld.mobile());

        assertThat(Replies.text(rig.say(TOM, "/checkin preview why"))).contains("Atlas migration");
    }

    @Test
    void anUnknownNameIsToldWithThoseThatAreThere() {
        assertThat(Replies.text(rig.say(PRIYA, "/checkin pause weekly")))
                .contains("I do not know a check-in called weekly.", "Atlas migration why");
    }

    @Test
    void whoHasNoCheckInReadsHowOneBegins() {
        rig.world
                .checkIns
                .active()
                .forEach(one -> rig.world.checkIns.change(ROOM, one.id(), CheckIn::deleted));

        assertThat(Replies.text(rig.say(PRIYA, "/checkin pause weekly")))
                .contains("/checkin create begins one.");
        assertThat(Replies.text(rig.say(PRIYA, "/checkin list Atlas migration")))
                .contains("Atlas migration has no check-in yet. /checkin create begins one.");
    }

    @Test
    void aLongListSaysHowManyMoreThereAre() {
        IntStream.range(0, 16).forEach(i -> insert("another" + i, SampleWorld.atlas()));

        var list = rig.say(PRIYA, "/checkin list Atlas migration");

        assertThat(Replies.text(list)).contains("And 3 more.");
    }

    @Test
    void nobodyIsAskedToOwnARiskWhoHasLeft() {
        rig.world.people.change(
                ROOM,
                TOM,
                tom ->
                        tom.updatedBy(
                                new Profile(
                                        TOM,
                                        tom.name(),
                                        tom.zone(),
                                        tom.locale(),
                                        Profile.Kind.MEMBER,
                                        false)));

        var form = rig.say(LEE, "/risk raise \"Vendor API slips\" Atlas migration @tom");

        assertThat(
                        rig.the(Entries.class)
                                .visibleTo(actor(LEE), RiskKind.RISK, SampleWorld.atlas().id()))
                .isEmpty();
        var again = rig.fill(LEE, form, Map.of("owner", List.of("tom")));
        assertThat(Replies.text(again)).contains("no active member of this workspace");
    }

    @Test
    void aWhyCardOfAnyLengthCanBeShown() {
        var usual = SampleWorld.whyCard();
        var longest = Text.of("x ".repeat(1_500));
        rig.world.projects.change(
                ROOM,
                SampleWorld.atlas().id(),
                atlas ->
                        atlas.explainedBy(
                                new WhyCard(
                                        2,
                                        Text.of("purpose ".repeat(500)),
                                        longest,
                                        longest,
                                        Optional.of(longest),
                                        Optional.of(longest),
                                        usual.changedBy(),
                                        usual.changedAt(),
                                        Text.of("longer"))));

        assertThat(Replies.text(rig.say(ANA, "/why show Atlas migration"))).contains("purpose");
    }

    private void insert(String id, Project project) {
        var usual = SampleWorld.whyCheckIn();
        rig.world.checkIns.insert(
                new CheckIn(
                        usual.workspace(),
                        new CheckInId(id),
                        project.id(),
                        usual.set(),
                        usual.audience(),
                        usual.cadence(),
                        usual.sharing(),
                        usual.way(),
                        usual.answerWithin(),
                        usual.state(),
                        usual.createdBy(),
                        usual.activeSince()));
    }

    private static Actor actor(UserId user) {
        return new Actor(ROOM, user);
    }
}
