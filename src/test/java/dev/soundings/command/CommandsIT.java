package dev.soundings.command;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.KIM;
import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatReply;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.people.Absence;
import dev.soundings.people.Person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What people read when they type, press and fill, through the gate, in the sample organisation.
 */
class CommandsIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void everyVerbOfTheCatalogueIsAnswered() {
        for (var spec : CommandCatalogue.specs().commands()) {
            for (var verb : spec.verbs()) {
                var typed = "/" + spec.noun() + " " + verb.name();

                var reply = rig.say(PRIYA, typed);

                assertThat(Replies.text(reply))
                        .as(typed)
                        .isNotBlank()
                        .doesNotContain("I cannot do that here");
            }
        }
        for (var shortcut : CommandCatalogue.specs().shortcuts()) {
            assertThat(rig.shortcut(TOM, shortcut.name(), "Vendor API slips"))
                    .isInstanceOf(ChatReply.OpenForm.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/project show Atlas migraton | Did you mean Atlas migration?",
                "/project show Zanzibar | I do not know a project called Zanzibar.",
                "/why show Billing | Billing has no why card yet. /why edit asks one question",
                "/checkin create Billing | This project has no why card yet, and why comes first.",
                "/soundings skip until someday | I cannot read “someday” as a day.",
                "/soundings skip until 2027-02-01 | is over already",
                "/soundings skip all | /soundings skip until Fri",
                "/win list Atlas migration since whenever | I cannot read “whenever” as a day.",
                "/soundings away whenever | I cannot read “whenever” as a day.",
                "/soundings away 2027-03-05 to 2027-03-01 | The last day is before the first.",
                "/soundings help dance | I have no command called dance.",
                "/project create \"Atlas | A quote is open in /project create",
                "/project list extra | I do not know what to do with “extra” in /project list.",
            })
    void saysWhatToDoInstead(String typed, String answer) {
        assertThat(Replies.text(rig.say(PRIYA, typed))).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every Thursday at 9:00 Europe/Atlantis | I do not know the time zone",
                "every 0 weeks on Mon at 9 | Every 0 weeks is not possible.",
                "on the 32nd of the month at 9 | No month has a day 32.",
                "on 3 Feb 2020 at 9:00 | All of these dates are over.",
                "whenever | I cannot read “whenever” as a rhythm.",
            })
    void saysAtTheFieldWhatIsWrongWithARhythm(String typed, String answer) {
        var form = rig.say(PRIYA, "/checkin create Atlas migration");

        var reply =
                rig.fill(PRIYA, form, Map.of("set", List.of("risk"), "cadence", List.of(typed)));

        assertThat(Replies.text(reply)).startsWith("cadence: ").contains(answer);
    }

    @Test
    void whoHasLeftCannotBeChosen() {
        rig.world.people.change(
                ROOM,
                TOM,
                tom ->
                        new Person(
                                tom.workspace(),
                                tom.id(),
                                tom.name(),
                                tom.zone(),
                                tom.locale(),
                                tom.kind(),
                                false,
                                tom.preferences(),
                                tom.absences()));

        var reply = rig.fill(PRIYA, rig.say(PRIYA, "/project edit Atlas migration"), Map.of());

        assertThat(Replies.text(reply))
                .isEqualTo(
                        "people: Tom is not in this workspace any more, or is a guest. Choose"
                                + " somebody else.");
    }

    @Test
    void aLongTextIsRefusedAtItsFieldAndUnicodeIsKept() {
        var form = rig.say(PRIYA, "/why edit Atlas migration");

        assertThat(
                        Replies.text(
                                rig.fill(
                                        PRIYA,
                                        form,
                                        Map.of("purpose", List.of("x".repeat(4_000))))))
                .contains("purpose: This has 3,400 characters too many; 600 fit.");

        rig.fill(
                PRIYA,
                form,
                Map.of("purpose", List.of("Größe 船 “zählt” 🚢"), "reason", List.of("clearer")));
        assertThat(Replies.text(rig.say(TOM, "/why show Atlas migration")))
                .contains("Größe 船 “zählt” 🚢");
        assertThat(Replies.text(rig.say(TOM, "/why history Atlas migration")))
                .contains("Version 2, @priya, Mon 8 Feb")
                .contains("Reason: clearer");
    }

    @Test
    void aCheckInRestsUntilItIsStartedAndCanBePausedAndEnded() {
        var created =
                rig.fill(
                        PRIYA,
                        rig.say(PRIYA, "/checkin create Mobile app"),
                        Map.of("set", List.of("risk"), "sharing", List.of("owner_only")));
        var mobile = rig.world.projects.named(ROOM, "Mobile app").orElseThrow();
        var checkIn = rig.world.checkIns.of(ROOM, mobile.id()).getFirst();
        assertThat(checkIn.state()).isEqualTo(CheckIn.State.PAUSED);

        rig.press(PRIYA, created, "Start");
        assertThat(state(checkIn.id())).isEqualTo(CheckIn.State.ACTIVE);

        rig.say(PRIYA, "/checkin pause Mobile app risk");
        assertThat(state(checkIn.id())).isEqualTo(CheckIn.State.PAUSED);

        var asked = rig.say(PRIYA, "/checkin delete Mobile app risk");
        rig.press(PRIYA, asked, "End it");
        assertThat(state(checkIn.id())).isEqualTo(CheckIn.State.DELETED);
    }

    @Test
    void whoOwnsAProjectReadsAtOnceWhoSignsMeanwhile() {
        var away = rig.say(PRIYA, "/soundings away 20 Feb to 2 Mar");

        assertThat(Replies.text(away))
                .contains("you are away from Sat 20 Feb to Tue 2 Mar")
                .contains("Atlas migration: your deputy Lee signs meanwhile.");
        assertThat(rig.world.people.find(ROOM, PRIYA).orElseThrow().absences())
                .containsExactly(new Absence(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 3, 2)));
        assertThat(Replies.text(rig.say(KIM, "/soundings away tomorrow")))
                .contains("Billing has no deputy. Decisions will wait for you.")
                .contains("[Name a deputy for Billing]");
    }

    @Test
    void theDoctorTellsWhatRunsNextAndWhatIsMissing() {
        assertThat(Replies.text(rig.say(PRIYA, "/soundings doctor Atlas migration")))
                .contains("risk runs next on Thu 11 Feb 4:30 your time (every Thursday at 9:00).");
        assertThat(Replies.text(rig.say(KIM, "/soundings doctor Billing")))
                .contains("There is no why card yet")
                .contains("Nobody is asked anything yet. /checkin create begins.");
        assertThat(Replies.text(rig.say(ANA, "/soundings doctor Atlas migration")))
                .contains("Only the project’s owner or deputy can do this.");
    }

    @Test
    void homeShowsMyProjectsAndMyNextPrompt() {
        assertThat(Replies.text(rig.home(TOM)))
                .contains("Hello Tom", "Nothing waits for you.", "Atlas migration: you work on it")
                .contains("You are asked next on Thu 11 Feb 9:00 your time");
        assertThat(Replies.text(rig.at(MONDAY).say(PRIYA, "/soundings")))
                .contains("Atlas migration: you own it", "No prompt is planned for you.");
    }

    private CheckIn.State state(CheckInId id) {
        return rig.world.checkIns.find(ROOM, id).orElseThrow().state();
    }
}
