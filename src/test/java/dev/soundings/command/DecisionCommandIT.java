package dev.soundings.command;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.KIM;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.SAM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people do with decisions, from the keyboard and from a message. */
class DecisionCommandIT {
    private static final String LOG =
            "/decision log \"B for the vendor\" Atlas migration because 12 k more, three weeks"
                    + " sooner revisit 1 Mar";

    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private Optional<Entry<Decision>> logged() {
        return rig.the(Entries.class).numbered(DecisionKind.DECISION, ROOM, 1);
    }

    @Test
    void isLoggedInOneLine() {
        var card = rig.say(SAM, LOG);

        Snapshots.verify("command/decision-logged.txt", Replies.text(card));
        assertThat(logged().orElseThrow())
                .returns(SAM, Decision::decidedBy)
                .returns("2027-03-01", decision -> decision.dueOn().orElseThrow().toString());
    }

    @Test
    void asksForTheReasonInAFormThatKeepsWhatWasTyped() {
        var form = rig.say(SAM, "/decision log \"B for the vendor\" Atlas migration @ana");

        assertThat(initial(form, "what")).isEqualTo("B for the vendor");

        var card = rig.fill(SAM, form, Map.of("because", List.of("three weeks sooner")));
        assertThat(Replies.text(card))
                .contains("Decided by: @ana", "Written down by: @sam", "hears of it now");
    }

    @Test
    void asksForWhatWasDecidedInAFormThatKeepsTheReason() {
        var form = rig.say(SAM, "/decision log \"\" Atlas migration because cheaper @ana");

        assertThat(initial(form, "what")).isEmpty();
        assertThat(initial(form, "because")).isEqualTo("cheaper");
        assertThat(initial(form, "by")).isEqualTo("ana");
    }

    @Test
    void asksAgainForADayThatItCannotReadAndLosesNothing() {
        var form =
                rig.say(SAM, "/decision log \"B\" Atlas migration because cheaper revisit soonish");

        assertThat(initial(form, "because")).isEqualTo("cheaper");
        assertThat(initial(form, "revisit")).isEqualTo("soonish");
        assertThat(hint(form, "revisit")).startsWith("I cannot read “soonish” as a day.");
        assertThat(logged()).isEmpty();
        assertThat(Replies.text(rig.fill(SAM, form, Map.of("revisit", List.of("1 Feb 2027")))))
                .isEqualTo(
                        "revisit: That day is over. Choose one that is still to come, or leave it"
                                + " empty.");
    }

    @Test
    void aReasonMaySpeakOfRevisiting() {
        rig.say(
                SAM,
                "/decision log \"B\" Atlas migration because we revisit pricing in March anyway");

        assertThat(logged().orElseThrow())
                .returns(
                        "we revisit pricing in March anyway",
                        decision -> decision.detail().why().words().orElseThrow())
                .returns(Optional.empty(), Entry::dueOn);
    }

    @Test
    void whatIsTooLongForOneFieldGoesOnInTheNextAndTheRestOfTheCommandStays() {
        var form =
                rig.say(
                        SAM,
                        "/decision log \"%s\" Atlas migration because \"three weeks sooner\" @ana"
                                        .formatted("ferry ".repeat(60).strip())
                                + " revisit 1 Mar");

        assertThat(initial(form, "what")).hasSizeBetween(280, 300);
        assertThat(initial(form, "because")).startsWith("ferry").endsWith("three weeks sooner");
        assertThat(hint(form, "because"))
                .isEqualTo("Your words were longer than one field takes: they go on in the next.");
        assertThat(initial(form, "by")).isEqualTo("ana");
        assertThat(initial(form, "revisit")).isEqualTo("2027-03-01");
        assertThat(hint(form, "what")).isEqualTo("The channel of Atlas migration hears of it.");
    }

    @Test
    void aReasonIsNeverCutInSilence() {
        var reason = "ferry ".repeat(350).strip();
        var form = rig.say(SAM, "/decision log \"B\" Atlas migration because " + reason);
        var longest =
                rig.say(SAM, "/decision log \"B\" Atlas migration because " + reason.repeat(3));

        assertThat(initial(form, "what")).isEqualTo("B");
        assertThat(initial(form, "because") + " " + initial(form, "options")).isEqualTo(reason);
        assertThat(Replies.text(longest))
                .startsWith("A decision and its reason do not fit:")
                .contains("Nothing is saved yet.", "> B\n" + reason);
        assertThat(logged()).isEmpty();
    }

    @Test
    void aMessageBecomesADecisionWholeAndIsNotCutInSilence() {
        var form = rig.shortcut(PRIYA, "log-decision", "B for the vendor\nThree weeks sooner.");
        assertThat(initial(form, "what")).isEqualTo("B for the vendor");
        assertThat(initial(form, "because")).isEqualTo("Three weeks sooner.");

        var longest = rig.shortcut(PRIYA, "log-decision", "ferry ".repeat(1_000));
        assertThat(Replies.form(longest).pages().getFirst().intro().toString())
                .contains("The message is longer than this form. Its last");
    }

    @Test
    void theFormSaysWhoHears() {
        assertThat(hint(rig.say(PRIYA, "/decision log \"\" Atlas migration")))
                .isEqualTo("The channel of Atlas migration hears of it.");
        assertThat(hint(rig.say(KIM, "/decision log \"\" Billing")))
                .isEqualTo("For Billing, which has no channel to hear of it.");
        assertThat(
                        Replies.text(
                                rig.fill(
                                        KIM,
                                        rig.say(KIM, "/decision log \"\" Billing"),
                                        Map.of("what", List.of("Both"), "because", List.of("so")))))
                .contains(
                        "Billing has no channel yet, so no channel hears it. Its owner can choose"
                                + " one with /project edit.");
    }

    @Test
    void onlyWhoeverDecidedOrLoggedItOrLeadsTheProjectMayChangeIt() {
        rig.say(SAM, LOG);

        assertThat(Replies.buttons(rig.say(SAM, "/decision show D-1"))).hasSize(2);
        assertThat(Replies.buttons(rig.say(LEE, "/decision revisit d-1"))).hasSize(3);
        assertThat(Replies.buttons(rig.say(ANA, "/decision show D-1"))).isEmpty();
        assertThat(Replies.text(rig.say(ANA, "/decision edit D-1"))).doesNotContain("form");
        assertThat(Replies.text(rig.say(KIM, "/decision show D-1"))).doesNotContain("vendor");
    }

    @Test
    void nobodyLooksAgainAtADecisionOfAnArchivedProject() {
        rig.say(SAM, LOG);
        rig.at(MONDAY.plus(Duration.ofDays(21)));

        rig.world.projects.change(ROOM, new ProjectId("atlas"), Project::archive);

        assertThat(Replies.text(rig.say(SAM, "/decision revisit")))
                .isEqualTo("No decision of yours is to be looked at again yet.");
        assertThat(Replies.text(rig.home(SAM))).doesNotContain("D-1");
    }

    @Test
    void whatHeldIsOneTapAndAnythingElseNeedsAWord() {
        rig.say(SAM, LOG);
        rig.at(MONDAY.plus(Duration.ofDays(21)));

        var due = rig.say(SAM, "/decision revisit");
        Snapshots.verify("command/decision-due.txt", Replies.text(due));
        var asked = rig.press(SAM, due, "It held in part");
        assertThat(Replies.text(rig.fill(SAM, asked, Map.of()))).contains("reason: ");
        var card =
                rig.fill(SAM, asked, Map.of("reason", List.of("Sooner, yes; 20 k more, not 12")));

        Snapshots.verify("command/decision-partly.txt", Replies.text(card));
        assertThat(Replies.text(rig.say(SAM, "/decision revisit")))
                .isEqualTo("No decision of yours is to be looked at again yet.");

        assertThat(Replies.text(rig.press(SAM, due, "It held"))).contains("State: held");
        assertThat(Replies.text(rig.press(SAM, due, "It held")))
                .startsWith("Nothing has changed: D-1 stands like that already.");
    }

    @Test
    void anOutcomeThatIsNoneIsAskedAgain() {
        rig.say(SAM, LOG);
        var id = logged().orElseThrow().id();

        var shown = rig.press(SAM, ActionId.of("decision", "revisit", id + ":perhaps"));

        assertThat(Replies.buttons(shown)).hasSize(3);
        assertThat(logged().orElseThrow().state()).isEqualTo(DecisionKind.STANDS);
    }

    @Test
    void isChangedAndTakenBack() {
        var card = rig.say(SAM, LOG);

        var changed =
                rig.fill(
                        SAM,
                        rig.press(SAM, card, "Change"),
                        Map.of("what", List.of("A for the vendor"), "revisit", List.of()));
        assertThat(Replies.text(changed))
                .contains("D-1 A for the vendor")
                .doesNotContain("Looked at again");

        var back =
                rig.fill(
                        SAM,
                        rig.press(SAM, changed, "Take back"),
                        Map.of("reason", List.of("it was only an idea")));
        assertThat(Replies.text(back)).contains("State: taken back");
        assertThat(Replies.text(rig.fill(SAM, rig.press(SAM, changed, "Change"), Map.of())))
                .startsWith("D-1 was taken back, so it cannot be changed any more.");
        assertThat(Replies.text(rig.say(SAM, "/decision list Atlas migration")))
                .contains("has no decision on record");
    }

    @Test
    void whoDecidedStaysAsItIsUnlessSomebodyElseIsNamed() {
        rig.say(SAM, LOG + " @ana");
        var form = rig.say(SAM, "/decision edit D-1");

        assertThat(hint(rig.say(SAM, "/decision log \"B\" Atlas migration"), "by"))
                .isEqualTo("Leave it empty if it was you.");
        assertThat(hint(form, "by")).isEmpty();
        assertThat(Replies.text(rig.fill(SAM, form, Map.of("by", List.of()))))
                .contains("Decided by: @ana");
    }

    @Test
    void isListedSuggestedAndShared() {
        rig.say(SAM, LOG);
        rig.say(PRIYA, "/decision log \"Go live on 11 May\" Atlas migration because so");

        Snapshots.verify(
                "command/decision-list.txt",
                Replies.text(rig.say(SAM, "/decision list Atlas migration")));
        assertThat(rig.say(SAM, "/decision show D-1 share"))
                .isInstanceOfSatisfying(
                        ChatReply.Post.class, post -> assertThat(Replies.buttons(post)).isEmpty());
    }

    @Test
    void theListSaysHowToOpenWhatIsNotOnIt() {
        for (int i = 1; i <= 14; i++) {
            rig.say(SAM, "/decision log \"Step " + i + "\" Atlas migration because so");
        }

        assertThat(Replies.text(rig.say(SAM, "/decision list Atlas migration")))
                .contains("D-14 Step 14", "D-3 Step 3")
                .endsWith("and 2 more. To open the next of them, type /decision show D-2");
    }

    @Test
    void waitsOnTheHomeOfWhoeverDecided() {
        rig.say(SAM, LOG);

        assertThat(Replies.text(rig.home(SAM)))
                .contains("D-1 B for the vendor: looked at again on Mon 1 Mar");

        rig.at(MONDAY.plus(Duration.ofDays(21)));
        var home = rig.home(SAM);
        assertThat(Replies.text(home)).contains("One decision is to be looked at again");
        rig.press(SAM, home, "It held");
        assertThat(Replies.text(rig.home(SAM))).doesNotContain("D-1");
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(Replies.text(rig.say(SAM, "/decision show D-99"))).isNotBlank();
    }

    @Test
    void theFormFitsOneDialogOnEveryPlatform() {
        var form = Replies.form(rig.say(PRIYA, "/decision log \"B\" Atlas migration"));

        assertThat(form.pages()).hasSize(1);
        assertThat(form.fields()).hasSize(Denominator.FIELDS_ON_PAGE);
        assertThat(form.pages().getFirst().intro()).isEmpty();
    }

    private static String initial(ChatReply form, String field) {
        return String.join("", Replies.form(form).field(field).orElseThrow().initial());
    }

    private static String hint(ChatReply form) {
        return hint(form, "what");
    }

    private static String hint(ChatReply form, String field) {
        return Replies.form(form).field(field).map(FormField::hint).orElseThrow();
    }
}
