package dev.soundings.command;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.KIM;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.SAM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.SampleWorld.YUKI;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Action;
import dev.soundings.register.ActionKind;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What people do with actions, by what they type and press. */
class ActionsIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void whoeverNamesNobodyHasTakenItOn() {
        var card = rig.say(PRIYA, "/action add \"Call the vendor\" Atlas migration due Fri");

        assertThat(Replies.text(card))
                .contains("A-1 Call the vendor", "Owner: @priya", "By when: Fri 12 Feb")
                .contains("[Done] [Change] [Drop]");
    }

    @Test
    void whoeverIsNamedIsAskedFirst() {
        var card =
                rig.say(PRIYA, "/action add \"Call the vendor\" Atlas migration @lee due 12 Feb");
        assertThat(Replies.text(card)).contains("Owner: nobody yet", "Asked to own it: @lee");

        var offered = rig.home(LEE);
        assertThat(Replies.text(offered))
                .contains("You are asked to own this", "A-1 Call the vendor, by Fri 12 Feb");

        assertThat(Replies.text(rig.press(LEE, offered, "I take it"))).contains("Owner: @lee");
        assertThat(Replies.text(rig.say(LEE, "/action done A-1")))
                .isEqualTo("A-1 is done: Call the vendor\nWhoever else it concerns hears of it.");
        assertThat(Replies.text(rig.say(LEE, "/action done A-1")))
                .startsWith("A-1 is done or dropped already.");
    }

    @Test
    void whatCannotBeReadIsAskedAgainWithAllThatWasTyped() {
        var open = rig.say(PRIYA, "/action add \"Call the vendor\" Atlas migration @lee due 1 Feb");
        var form = Replies.form(rig.say(PRIYA, "/action add @lee due Fri"));

        assertThat(Replies.text(open)).contains("By when: Tue 1 Feb 2028");
        assertThat(form.fields().get(1).initial()).containsExactly("lee");
        assertThat(form.fields().get(2).initial()).containsExactly("2027-02-12");
    }

    @Test
    void theFormSaysWhyItOpens() {
        var form =
                Replies.form(
                        rig.say(PRIYA, "/action add \"Call the vendor\" Atlas migration due soon"));

        assertThat(form.fields().getFirst().initial()).containsExactly("Call the vendor");
        assertThat(form.fields().get(2).hint()).startsWith("I cannot read “soon” as a day.");
    }

    @Test
    void oneOfSeveralProjectsIsChosenInTheFormAndNothingTypedIsLost() {
        var form = rig.say(PRIYA, "/action add \"Call the vendor\" due Fri");
        var project = Replies.form(form).fields().getLast();
        assertThat(project.initial()).containsExactly("atlas");

        var card = rig.fill(PRIYA, form, Map.of("project", List.of("mobile")));

        assertThat(Replies.text(card)).contains("A-1 Call the vendor", "By when: Fri 12 Feb");
        assertThat(Replies.text(rig.say(PRIYA, "/action list Mobile app"))).contains("A-1");
        assertThat(Replies.text(rig.fill(PRIYA, form, Map.of("project", List.of("billing")))))
                .contains("You are not on this project");
    }

    @Test
    void aMessageBecomesAnActionByItsShortcut() {
        var form = rig.shortcut(TOM, "make-action", "Somebody should call the vendor");

        var card = rig.fill(TOM, form, Map.of("owner", List.of("lee"), "due", List.of("Fri")));
        assertThat(Replies.text(card)).startsWith("due: I cannot read “Fri” as a day.");
        card = rig.fill(TOM, form, Map.of("owner", List.of("lee"), "due", List.of("12 Feb")));

        assertThat(Replies.text(card))
                .contains("A-1 Somebody should call the vendor", "Asked to own it: @lee")
                .contains("Added by: @tom");
    }

    @Test
    void ofALongMessageTheFormSaysHowMuchIsLeftOut() {
        var words = "call the vendor ".repeat(63).strip();

        var form = rig.shortcut(SAM, "make-action", words);

        var what = Replies.form(form).fields().getFirst();
        assertThat(what.initial()).containsExactly("call the vendor ".repeat(18) + "call the");
        assertThat(what.hint())
                .isEqualTo(
                        "The message is too long for an action: "
                                + "its last 710 characters are left out here.");
        assertThat(Replies.text(rig.fill(SAM, form, Map.of("project", List.of("atlas")))))
                .contains("A-1 call the vendor");
    }

    @Test
    void theListHasOnesOwnFirstAndWithinThemTheLateOnes() {
        addAFew();

        Snapshots.verify(
                "command/action-list.txt",
                Replies.text(rig.say(PRIYA, "/action list Atlas migration")));
        Snapshots.verify(
                "command/action-list-shared.txt",
                Replies.text(rig.say(PRIYA, "/action list Atlas migration share")));
        Snapshots.verify("command/action-own.txt", Replies.text(rig.say(PRIYA, "/action done")));
        assertThat(Replies.text(rig.say(KIM, "/action list Billing")))
                .isEqualTo("Billing has no open action. You can add one with /action add.");
    }

    @Test
    void homeAsksWhetherItIsDone() {
        addAFew();

        Snapshots.verify("command/home-actions.txt", Replies.text(rig.home(PRIYA)));

        var moved = rig.press(PRIYA, rig.home(PRIYA), "Not yet");
        assertThat(Replies.text(moved))
                .isEqualTo("A-2 is due on Thu 18 Feb now: Order the test phones\n[Another day]");
        assertThat(Replies.text(rig.home(PRIYA)))
                .contains("Nothing waits for you.")
                .contains("A-2 Order the test phones, by Thu 18 Feb");
    }

    @Test
    void nobodyIsAskedAboutAnArchivedProject() {
        addAFew();

        rig.world.projects.change(ROOM, new ProjectId("atlas"), Project::archive);

        assertThat(Replies.text(rig.home(PRIYA))).doesNotContain("A-2", "A-3");
        assertThat(Replies.text(rig.home(TOM))).doesNotContain("A-4");
        assertThat(Replies.text(rig.say(PRIYA, "/action done"))).doesNotContain("A-2");
        assertThat(Replies.text(rig.say(PRIYA, "/action show A-2"))).contains("Order the test");
    }

    @Test
    void notYetPressedTwiceMovesItOnce() {
        addAFew();
        var home = rig.home(PRIYA);

        rig.press(PRIYA, home, "Not yet");
        var again = rig.press(PRIYA, home, "Not yet");

        assertThat(Replies.text(again)).contains("A-2 is due on Thu 18 Feb now");
    }

    @Test
    void anotherDayIsStillToCome() {
        addAFew();
        var moved = rig.press(PRIYA, rig.home(PRIYA), "Not yet");
        var form = rig.press(PRIYA, moved, "Another day");

        assertThat(Replies.text(rig.fill(PRIYA, form, Map.of("due", List.of("8 Feb")))))
                .isEqualTo("due: That day is over. Please choose one that is still to come.");
        assertThat(Replies.text(rig.fill(PRIYA, form, Map.of("due", List.of("26 Feb")))))
                .contains("A-2 is due on Fri 26 Feb now");
    }

    @Test
    void whyItIsDroppedIsAskedOnlyWhereSomebodyWantsToKnow() {
        rig.say(PRIYA, "/action add \"Call the vendor\" Atlas migration");
        var own = rig.press(PRIYA, rig.say(PRIYA, "/action show A-1"), "Drop");
        assertThat(Replies.text(own)).isEqualTo("A-1 is dropped: Call the vendor");

        rig.say(TOM, "/action add \"Order the phones\" Atlas migration");
        var form = rig.press(PRIYA, rig.say(PRIYA, "/action show A-2"), "Drop");
        assertThat(form).isInstanceOf(ChatReply.OpenForm.class);
        assertThat(Replies.text(rig.fill(PRIYA, form, Map.of("reason", List.of("we have some")))))
                .contains("A-2 is dropped");
    }

    @Test
    void onlyItsPeopleAndTheOwnerOfTheProjectChangeIt() {
        rig.say(PRIYA, "/action add \"Call the vendor\" Atlas migration @lee");

        assertThat(Replies.text(rig.say(TOM, "/action done A-1")))
                .contains("Only the project’s owner or deputy can do this.");
        assertThat(Replies.text(rig.say(ANA, "/action show A-1"))).contains("A-1 Call the vendor");
        assertThat(Replies.text(rig.say(KIM, "/action show A-1"))).doesNotContain("vendor");
        assertThat(Replies.text(rig.say(PRIYA, "/action show A-77")))
                .contains("I do not know that one");
        assertThat(rig.the(Entries.class).ownedBy(ActionKind.ACTION, ROOM, LEE)).isEmpty();
    }

    @Test
    void whoeverAddedItAsksSomebodyElseAfterANotMe() {
        rig.say(TOM, "/action add \"Call the vendor\" Atlas migration @yuki");
        rig.press(YUKI, rig.home(YUKI), "Not me");

        var card = rig.fill(TOM, rig.say(TOM, "/action edit A-1"), Map.of("owner", List.of("sam")));

        assertThat(Replies.text(card))
                .contains("Asked to own it: @sam")
                .contains("[Done] [Change] [Drop]");
    }

    @Test
    void whoeverIsAskedReadsItAndDoesNothingElseBeforeTheirYes() {
        rig.say(TOM, "/action add \"Call the vendor\" Atlas migration @kim");

        assertThat(Replies.text(rig.say(KIM, "/action done A-1")))
                .contains("Only the project’s owner or deputy can do this.");
        var card = rig.say(KIM, "/action show A-1");
        assertThat(Replies.text(card)).contains("A-1 Call the vendor", "[I take it] [Not me]");

        rig.press(KIM, card, "I take it");
        assertThat(Replies.text(rig.say(KIM, "/action done A-1"))).startsWith("A-1 is done");
    }

    @Test
    void aLongOneIsGivenBack() {
        var words = "call the vendor ".repeat(30).strip();

        assertThat(Replies.text(rig.say(PRIYA, "/action add \"" + words + "\" Atlas migration")))
                .contains("An action has at most 300 characters", "> " + words);
    }

    @Test
    void changingItAsksSomebodyElse() {
        rig.say(PRIYA, "/action add \"Call the vendor\" Atlas migration");
        var form = rig.say(PRIYA, "/action edit A-1");

        var card = rig.fill(PRIYA, form, Map.of("owner", List.of("tom")));

        assertThat(Replies.text(card)).contains("Owner: @priya", "Asked to own it: @tom");
        assertThat(Replies.text(rig.press(TOM, rig.home(TOM), "Not me")))
                .contains("Owner: @priya")
                .doesNotContain("Asked to own it");
    }

    /** On Thursday, one is due and one is late. */
    private void addAFew() {
        rig.say(LEE, "/action add \"Get the yes of legal\" Atlas migration due Tue");
        rig.say(PRIYA, "/action add \"Order the test phones\" Atlas migration due Wed");
        rig.say(PRIYA, "/action add \"Sign off the plan\" Atlas migration");
        rig.say(PRIYA, "/action add \"Call the vendor\" Atlas migration @tom due 26 Feb");
        rig.say(PRIYA, "/action add \"Book the room\" Atlas migration due 20 Feb");
        rig.at(MONDAY.plus(Duration.ofDays(3)));
        assertThat(open(PRIYA)).hasSize(3);
    }

    private List<Entry<Action>> open(UserId user) {
        return rig.the(Entries.class).ownedBy(ActionKind.ACTION, ROOM, user);
    }
}
