package dev.soundings.command;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ChatReply;
import dev.soundings.people.Absence;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a person reads is theirs, unless they say that everybody shall see it. */
class SharingIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/project show Atlas migration",
                "/project list",
                "/why show Atlas migration",
                "/why history Atlas migration",
                "/checkin list Atlas migration",
                "/risk list Atlas migration",
                "/win list Atlas migration",
                "/win list Atlas migration since 1 Jan"
            })
    void isReadAloneOrByAllWithoutButtons(String typed) {
        assertThat(rig.say(PRIYA, typed)).isInstanceOf(ChatReply.Whisper.class);

        var shared = rig.say(PRIYA, typed + " share");

        assertThat(shared).isInstanceOf(ChatReply.Post.class);
        assertThat(Replies.buttons(shared)).isEmpty();
    }

    @Test
    void whatWasRaisedInPrivateIsNeverShared() {
        rig.say(PRIYA, "/risk raise \"Tests are thin\" Atlas migration p2 i2");
        rig.fill(
                PRIYA,
                rig.say(PRIYA, "/risk raise"),
                Map.of(
                        "title",
                        List.of("The vendor hides delays"),
                        "private",
                        List.of("sponsor"),
                        "project",
                        List.of("atlas")));
        assertThat(Replies.text(rig.say(ANA, "/risk list Atlas migration")))
                .contains("Tests are thin", "The vendor hides delays");

        assertThat(Replies.text(rig.say(ANA, "/risk list Atlas migration share")))
                .contains("Tests are thin")
                .doesNotContain("vendor");
    }

    @Test
    void onesOwnRefusalsAreNotShared() {
        assertThat(rig.say(TOM, "/risk list Billing share")).isInstanceOf(ChatReply.Whisper.class);
    }

    @Test
    void whatIsSharedTellsTheWorkspacesTime() {
        assertThat(Replies.text(rig.say(TOM, "/checkin list Atlas migration share")))
                .contains("Berlin time");
        assertThat(Replies.text(rig.say(TOM, "/checkin list Atlas migration")))
                .contains("your time");
    }

    /** In Kolkata it is 9:00 then; Tokyo has a holiday. */
    @Test
    void aProjectSaysWhenItsFirstPeopleAreAskedByTheReadersClock() {
        assertThat(Replies.text(rig.say(ANA, "/project show Atlas migration")))
                .contains("Wed 10 Feb 22:30");
    }

    @Test
    void aProjectCanBeCalledAnotherNameThatIsFree() {
        var form = rig.say(PRIYA, "/project edit Atlas migration");

        assertThat(Replies.text(rig.fill(PRIYA, form, Map.of("name", List.of("mobile app")))))
                .contains("There is a project called mobile app already.");
        rig.fill(PRIYA, form, Map.of("name", List.of("Atlas onboarding")));

        assertThat(rig.world.projects.named(ROOM, "atlas onboarding"))
                .map(project -> project.id())
                .contains(SampleWorld.atlas().id());
    }

    @Test
    void anAbsenceIsTakenBackByItsButton() {
        var noted = rig.say(TOM, "/soundings away 2027-02-20 to 2027-02-26");

        assertThat(Replies.text(rig.press(TOM, noted, "I am here after all")))
                .contains("you are here after all");

        assertThat(absencesOfTom()).isEmpty();
        assertThat(Replies.text(rig.press(TOM, noted, "I am here after all")))
                .contains("You have no days off ahead of you.");
    }

    @Test
    void comingBackEarlyKeepsTheDaysThatWereOff() {
        rig.say(TOM, "/soundings away 2027-02-08 to 2027-02-26");
        rig.at(SampleWorld.MONDAY.plusSeconds(3 * 86_400));

        rig.say(TOM, "/soundings away back");

        assertThat(absencesOfTom())
                .containsExactly(new Absence(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 10)));
    }

    @Test
    void ofSeveralAbsencesOneIsAskedFor() {
        rig.say(LEE, "/soundings away 2027-02-20 to 2027-02-26");
        rig.say(LEE, "/soundings away 2027-03-20");

        var which = rig.say(LEE, "/soundings away back");

        assertThat(Replies.buttons(which)).hasSize(2);
        rig.press(LEE, Replies.buttons(which).getLast());
        assertThat(rig.world.people.find(ROOM, LEE).orElseThrow().absences())
                .containsExactly(new Absence(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 2, 26)));
    }

    private List<Absence> absencesOfTom() {
        return rig.world.people.find(ROOM, TOM).orElseThrow().absences();
    }
}
