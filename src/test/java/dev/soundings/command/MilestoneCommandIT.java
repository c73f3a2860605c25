package dev.soundings.command;

import static dev.soundings.SampleWorld.KIM;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people read about the dates that matter to their project. */
class MilestoneCommandIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aMilestoneIsAddedAsItIsTyped() {
        var added =
                rig.say(
                        PRIYA,
                        "/milestone add \"Pilot in two stores\" Atlas migration key on 12 Mar");

        assertThat(Replies.text(added))
                .isEqualTo(
                        """
                        Pilot in two stores
                        Key milestone of Atlas migration, planned for Fri 12 Mar.
                        [Done] [Move] [Change] [Drop]\
                        """);
        assertThat(said(PRIYA, "/milestone add \"PILOT in two stores\" Atlas migration on 1 May"))
                .isEqualTo(
                        "Atlas migration has a milestone called PILOT in two stores already."
                                + " Choose another name, or move that one.");
    }

    @Test
    void whoTypesNoNameButGoLiveMeansThat() {
        assertThat(said(KIM, "/milestone add go-live on 20 Apr"))
                .startsWith("Go-live\nGo-live of Billing, planned for Tue 20 Apr.");
    }

    @Test
    void whatIsMissingIsAskedInAFormThatBeginsWithWhatWasTyped() {
        var form = rig.say(KIM, "/milestone add \"Invoices sent\" key on some-day");

        assertThat(intro(form)).isEqualTo("A date that matters to Billing.");
        assertThat(Replies.text(rig.fill(KIM, form, Map.of("date", List.of("some day")))))
                .startsWith("date: I cannot read “some day” as a day.");
        assertThat(Replies.text(rig.fill(KIM, form, Map.of("date", List.of("2027-04-20")))))
                .startsWith("Invoices sent\nKey milestone of Billing, planned for Tue 20 Apr.");
        assertThat(Replies.text(rig.fill(KIM, form, Map.of("date", List.of("2027-05-01")))))
                .startsWith("name: Billing has a milestone called Invoices sent already.");
    }

    @Test
    void nothingMovesBeforeALookAtWhatThatTouches() {
        plan();

        var form =
                rig.say(
                        PRIYA,
                        "/milestone move \"Pilot in two stores\" to 2 Apr because the vendor is"
                                + " late");

        assertThat(intro(form))
                .isEqualTo(
                        "Pilot in two stores is planned for Fri 12 Mar, its first date. Fri 2 Apr"
                                + " would be its second date, +21 days since the first. Billing"
                                + " connected (Thu 1 Apr) would come before it then.");
        assertThat(said(PRIYA, "/milestone show \"Pilot in two stores\""))
                .contains("planned for Fri 12 Mar.");
        assertThat(Replies.text(rig.fill(PRIYA, form, Map.of())))
                .isEqualTo(
                        """
                        Pilot in two stores
                        Key milestone of Atlas migration, planned for Fri 2 Apr, its second date, \
                        +21 days since the first.
                        Billing connected (Thu 1 Apr) comes before it now.
                        - From Fri 12 Mar to Fri 2 Apr, by @priya on Mon 8 Feb: the vendor is late
                        [Done] [Move] [Change] [Drop]\
                        """);
    }

    @Test
    void aMoveWithoutADateShowsWhatIsPlannedAroundIt() {
        plan();
        var card = rig.say(LEE, "/milestone show \"Pilot in two stores\"");

        var form = rig.press(LEE, card, "Move");

        assertThat(intro(form))
                .isEqualTo(
                        "Pilot in two stores is planned for Fri 12 Mar, its first date. Atlas"
                                + " migration is to be done by Wed 30 Jun. Also planned: Billing"
                                + " connected (Thu 1 Apr), Go-live (Tue 20 Apr).");
        assertThat(moved(form, "2027-07-05", "A second vendor is needed."))
                .contains("Atlas migration is to be done by Wed 30 Jun, which is earlier.")
                .contains(
                        "Billing connected (Thu 1 Apr), Go-live (Tue 20 Apr) come before it now.");
        assertThat(Replies.text(rig.fill(LEE, form, Map.of("reason", List.of(" ")))))
                .contains("reason: Say in a few words why it moves.");
    }

    @Test
    void aFormSaysWhyItOpenedAndKeepsWhatWasTyped() {
        plan();

        var adding = rig.say(KIM, "/milestone add \"Invoices sent\" on 31 Feb");
        var moving = rig.say(PRIYA, "/milestone move Go-live to 31 Feb because late");
        var past = rig.say(PRIYA, "/milestone move Go-live to 2027-01-04 because late");

        assertThat(hint(adding, "date")).startsWith("I cannot read “31 Feb” as a day.");
        assertThat(initial(adding, "date")).containsExactly("31 Feb");
        assertThat(initial(adding, "name")).containsExactly("Invoices sent");
        assertThat(hint(moving, "date")).startsWith("I cannot read “31 Feb” as a day.");
        assertThat(initial(moving, "date")).containsExactly("31 Feb");
        assertThat(initial(moving, "reason")).containsExactly("late");
        assertThat(hint(past, "date")).startsWith("That day is over.");
        assertThat(intro(past)).doesNotContain("would be");
        assertThat(hint(rig.say(PRIYA, "/milestone move Go-live"), "date")).isEmpty();
    }

    @Test
    void whatIsTooLongIsGivenBackWhole() {
        plan();
        var name = "Pilot in two stores ".repeat(4);
        var reason = "The vendor is late again. ".repeat(16);

        assertThat(said(KIM, "/milestone add \"" + name + "\" on 1 May"))
                .startsWith(
                        "The name of a milestone has at most 60 characters; yours is 19 characters"
                                + " too long.")
                .contains(name.strip());
        assertThat(said(PRIYA, "/milestone move Go-live to 1 May because " + reason))
                .startsWith(
                        "A reason has at most 300 characters; yours is 115 characters too long.")
                .contains(reason.strip());
    }

    @Test
    void nothingIsPlannedForADayThatIsOver() {
        plan();
        var over = "That day is over. Please choose one that is still to come.";

        var adding = rig.say(KIM, "/milestone add \"Invoices sent\"");
        var moving = rig.say(PRIYA, "/milestone move Go-live because vendor");

        assertThat(Replies.text(rig.fill(KIM, adding, Map.of("date", List.of("2027-02-07")))))
                .isEqualTo("date: " + over);
        assertThat(moved(moving, "2027-02-07", "vendor")).isEqualTo("date: " + over);
        assertThat(moved(moving, "2027-02-08", "vendor")).contains("planned for Mon 8 Feb");
    }

    @Test
    void theListSaysWhatIsDoneAndHowFarTheRestHasMoved() {
        plan();
        var form = rig.say(PRIYA, "/milestone move \"Pilot in two stores\"");
        moved(form, "2027-04-02", "vendor");
        moved(form, "2027-04-05", "Easter");
        var done = rig.say(LEE, "/milestone done \"billing connected\"");

        assertThat(said(TOM, "/milestone list"))
                .isEqualTo(
                        """
                        Milestones of Atlas migration
                        - Mon 5 Apr: Pilot in two stores (key), third date, +24 days since the first
                        - Tue 20 Apr: Go-live
                        - Thu 1 Apr: Billing connected, done\
                        """);
        assertThat(Replies.text(rig.press(LEE, done, "Not done after all")))
                .contains("Milestone of Atlas migration, planned for Thu 1 Apr.");
    }

    @Test
    void aLongListShowsWhatIsPlannedAndThenTheNewestThatAreDone() {
        plan();
        for (int day = 10; day <= 28; day++) {
            var name = "\"Step " + day + "\"";
            rig.say(PRIYA, "/milestone add " + name + " Atlas migration on " + day + " Feb");
            rig.say(PRIYA, "/milestone done " + name);
        }

        assertThat(said(TOM, "/milestone list"))
                .startsWith(
                        """
                        Milestones of Atlas migration
                        - Fri 12 Mar: Pilot in two stores (key)
                        - Thu 1 Apr: Billing connected
                        - Tue 20 Apr: Go-live
                        - Sun 28 Feb: Step 28, done
                        - Sat 27 Feb: Step 27, done
                        """)
                .contains("Step 12", "And 2 more.")
                .doesNotContain("Step 11", "Step 10");
    }

    @Test
    void thePeopleOfAProjectSeeAndItsLeadersChange() {
        plan();

        assertThat(said(TOM, "/milestone show Go-live"))
                .isEqualTo("Go-live\nGo-live of Atlas migration, planned for Tue 20 Apr.");
        assertThat(said(TOM, "/milestone done Go-live")).startsWith("Only the project’s owner");
        assertThat(said(KIM, "/milestone show Go-live")).startsWith("You are not on this project.");
        assertThat(rig.say(TOM, "/milestone list share")).isInstanceOf(ChatReply.Post.class);
    }

    @Test
    void whatCannotBeDoneSaysWhatToType() {
        assertThat(rig.say(KIM, "/milestone list Billing"))
                .isEqualTo(
                        new ChatReply.Whisper(
                                ChatMessage.of(
                                        List.of(
                                                new Span.Text(
                                                        "Billing has no milestone yet. Type "),
                                                new Span.Code("/milestone add"),
                                                new Span.Text(
                                                        " to begin with the next date that"
                                                                + " matters.")),
                                        "Billing has no milestone yet. Type /milestone add to"
                                                + " begin with the next date that matters.")));
        assertThat(said(KIM, "/milestone done"))
                .isEqualTo(
                        "There is no milestone for you to choose from. Type /milestone add to begin"
                                + " with the next date that matters.");

        var dropped = rig.say(KIM, "/milestone add \"Invoices sent\" on 1 May");
        rig.press(KIM, rig.press(KIM, dropped, "Drop"), "Drop");
        assertThat(Replies.text(rig.press(KIM, dropped, "Done")))
                .isEqualTo(
                        "Invoices sent was done or dropped before. Type /milestone list to see how"
                                + " things stand.");
    }

    @Test
    void dropsOnlyWhatSomebodyHasConfirmed() {
        plan();

        var question = rig.say(PRIYA, "/milestone drop Go-live");

        assertThat(Replies.text(question)).startsWith("Drop Go-live of Atlas migration?");
        assertThat(said(TOM, "/milestone list")).contains("Go-live");
        assertThat(Replies.text(rig.press(PRIYA, question, "Drop")))
                .isEqualTo("Go-live of Atlas migration is dropped.");
        assertThat(said(TOM, "/milestone list")).doesNotContain("Go-live");
    }

    @Test
    void asksWhichWhereSeveralAreMeant() {
        plan();
        rig.say(LEE, "/milestone add \"Go-live\" Mobile app on 3 May");

        assertThat(said(PRIYA, "/milestone done Go-live"))
                .isEqualTo(
                        """
                        Several projects have a milestone called Go-live. Which one?
                        [Atlas migration: Go-live] [Mobile app: Go-live]\
                        """);
        assertThat(said(PRIYA, "/milestone done")).startsWith("Which milestone?");
        assertThat(said(PRIYA, "/milestone done Gone-live"))
                .isEqualTo(
                        "I do not know a milestone called Gone-live. Type /milestone list to see"
                                + " what is planned.");
    }

    @Test
    void changesNameAndKindByAForm() {
        plan();

        var form = rig.say(PRIYA, "/milestone edit Go-live");
        var changed =
                rig.fill(
                        PRIYA,
                        form,
                        Map.of("name", List.of("First boat sails"), "kind", List.of("key")));

        assertThat(Replies.text(changed))
                .startsWith(
                        "First boat sails\nKey milestone of Atlas migration, planned for Tue 20"
                                + " Apr.");
    }

    @Test
    void offersWhatCanBeMovedWithItsDayAndProject() {
        plan();
        rig.say(LEE, "/milestone add \"Go-live\" Mobile app on 3 May");
        rig.say(PRIYA, "/milestone done \"Billing connected\"");

        var offered = rig.offers(PRIYA, "milestone move", "milestone", "");

        assertThat(offered)
                .extracting(Option::label)
                .containsExactly(
                        "Pilot in two stores, Fri 12 Mar (Atlas migration)",
                        "Go-live, Tue 20 Apr (Atlas migration)",
                        "Go-live, Mon 3 May (Mobile app)");
        assertThat(offered.getFirst().value()).isEqualTo("Pilot in two stores");
        assertThat(said(PRIYA, "/milestone show " + offered.getLast().value()))
                .contains("Mobile app");
        assertThat(rig.offers(TOM, "milestone move", "milestone", "")).isEmpty();
        assertThat(rig.offers(TOM, "milestone show", "milestone", "billing")).hasSize(1);
        assertThat(rig.offers(KIM, "milestone show", "milestone", "billing")).isEmpty();
    }

    @Test
    void aProjectAndHomeShowWhatComesNext() {
        assertThat(said(PRIYA, "/project show Atlas migration"))
                .contains("Next dates: none yet: /milestone add");

        plan();
        rig.say(PRIYA, "/milestone add \"Training begins\" Atlas migration on 1 Mar");

        assertThat(said(PRIYA, "/project show Atlas migration"))
                .contains(
                        "Next dates: Training begins (Mon 1 Mar), Pilot in two stores (Fri 12 Mar),"
                                + " Billing connected (Thu 1 Apr)\n");
        assertThat(Replies.text(rig.home(TOM)))
                .contains("Next key date: Pilot in two stores, Fri 12 Mar.");
    }

    @Test
    void asksAboutADayThatIsOver() {
        plan();
        rig.at(Instant.parse("2027-03-15T08:00:00Z"));

        assertThat(said(PRIYA, "/milestone show \"Pilot in two stores\""))
                .contains("That day is over. Is it done, or does it move?");
        assertThat(said(PRIYA, "/milestone list Atlas migration"))
                .contains("- Fri 12 Mar: Pilot in two stores (key), not done yet");
    }

    private void plan() {
        rig.say(PRIYA, "/milestone add \"Pilot in two stores\" Atlas migration key on 12 Mar");
        rig.say(PRIYA, "/milestone add \"Billing connected\" Atlas migration on 1 Apr");
        rig.say(PRIYA, "/milestone add \"Go-live\" Atlas migration go-live on 20 Apr");
    }

    private String said(UserId user, String typed) {
        return Replies.text(rig.say(user, typed));
    }

    private String moved(ChatReply form, String day, String reason) {
        var values = Map.of("date", List.of(day), "reason", List.of(reason));
        return Replies.text(rig.fill(PRIYA, form, values));
    }

    private static String hint(ChatReply open, String field) {
        return Replies.form(open).field(field).orElseThrow().hint();
    }

    private static List<String> initial(ChatReply open, String field) {
        return Replies.form(open).field(field).orElseThrow().initial();
    }

    private static String intro(ChatReply open) {
        return Replies.form(open).pages().getFirst().intro().stream()
                .map(span -> span instanceof Span.Text(var text) ? text : "")
                .collect(Collectors.joining());
    }
}
