package dev.soundings.prompt;

import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.SampleWorld.NINE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.asking;
import static dev.soundings.prompt.PromptSets.inChannel;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.Snapshots;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.checkin.CheckIn;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Action;
import dev.soundings.register.ActionKind;
import dev.soundings.register.EntryInput;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Read these aloud before you change them: {@code src/test/resources/snapshots/prompt}. */
class PromptMessagesTest {
    private static final String TOMS = "thursdays.20270211.0.tom";

    @Test
    void theFirstPromptOfAMember() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T09:00:00Z");

        verify("first", rig.sentTo(TOM).getFirst());
    }

    @Test
    void aPromptOverTwoProjectsOneOfThemWithAnAnonymousQuestion() {
        var rig = new PromptRig(only(thursdays(), TOM), ofMobile()).playTo("2027-02-11T09:00:00Z");

        verify("two-projects", rig.sentTo(TOM).getFirst());
    }

    @Test
    void whatWasSaidLastTimeIsTakenUpAgain() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");
        answer(rig);
        rig.playTo("2027-02-18T09:00:00Z");

        verify("last-time", rig.sentTo(TOM).getLast());
    }

    @Test
    void theCardAfterAnswering() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");

        var reply = answer(rig);

        assertThat(reply)
                .isInstanceOfSatisfying(
                        ChatReply.Update.class, update -> verify("answered", update.message()));
    }

    @Test
    void whatSomebodyHasPromisedIsAskedForWithThePrompt() {
        var rig = new PromptRig(only(thursdays(), TOM));
        promises(rig, "Call the vendor", "2027-02-09");
        promises(rig, "Order the test phones", "2027-02-11");
        promises(rig, "Not due yet", "2027-02-12");
        rig.playTo("2027-02-11T09:00:00Z");

        verify("promised", rig.sentTo(TOM).getLast());
    }

    @Test
    void ofAnArchivedProjectNothingIsAsked() {
        var rig = new PromptRig(only(thursdays(), TOM));
        promises(rig, SampleWorld.mobile(), "Order the test phones", "2027-02-09");
        promises(rig, "Call the vendor", "2027-02-09");
        rig.world.projects.change(ROOM, SampleWorld.mobile().id(), Project::archive);

        rig.playTo("2027-02-11T09:00:00Z");

        assertThat(rig.sentTo(TOM).getLast().toString())
                .contains("Call the vendor")
                .doesNotContain("Order the test phones");
    }

    @Test
    void theReminder() {
        var rig = new PromptRig(only(thursdays(), TOM), ofMobile()).playTo("2027-02-13T00:00:00Z");

        verify("nudge", rig.sentTo(TOM).getLast());
    }

    @Test
    void thePostInAChannelHalfWay() {
        var rig = new PromptRig(inChannel(thursdays())).playTo("2027-02-11T10:00:00Z");
        rig.press(TOM, "answer/same/thursdays.20270211.0");
        rig.playTo("2027-02-13T00:00:00Z");

        verify("channel", rig.in("atlas").getLast());
    }

    @Test
    void moreThanThreeProjectsAreListedAndEachOpensItsCard() {
        var rig = new PromptRig(ofFour());
        ofFourProjects().forEach(rig.world.projects::insert);
        rig.playTo("2027-02-11T09:00:00Z");

        verify("four-projects", rig.sentTo(TOM).getFirst());
        assertThat(rig.press(TOM, "answer/more/four1.20270211.0.tom"))
                .isInstanceOf(ChatReply.Whisper.class);
    }

    @Test
    void theOwnerHearsWhatWasMissed() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T08:00:00Z");
        rig.sleepTo("2027-02-16T15:00:00Z");

        verify("missed", rig.sentTo(PRIYA).getFirst());
    }

    private static ChatReply answer(PromptRig rig) {
        return rig.submit(
                TOM,
                "answer/submit/" + TOMS,
                Map.of("served", List.of("4"), "w5", List.of("clients sail in four days")));
    }

    /** Tom, on his own. */
    private static void promises(PromptRig rig, String what, String dueOn) {
        promises(rig, SampleWorld.atlas(), what, dueOn);
    }

    private static void promises(PromptRig rig, Project project, String what, String dueOn) {
        rig.register.add(
                ActionKind.ACTION,
                project,
                EntryInput.of(Text.of(what), new Action()).due(LocalDate.parse(dueOn)),
                TOM,
                "promised " + what,
                rig.now());
    }

    private static CheckIn ofMobile() {
        return asking("mobile", "mobile", "risk", DayOfWeek.THURSDAY, NINE);
    }

    private static CheckIn[] ofFour() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number ->
                        only(
                                asking(
                                        "four" + number,
                                        "p" + number,
                                        "why",
                                        DayOfWeek.THURSDAY,
                                        NINE),
                                TOM))
                .toArray(CheckIn[]::new);
    }

    private static List<Project> ofFourProjects() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number ->
                        Project.created(
                                ROOM,
                                new ProjectId("p" + number),
                                "Project " + number,
                                "Product",
                                LEE,
                                MONDAY))
                .toList();
    }

    private static void verify(String name, ChatMessage message) {
        Snapshots.verify("prompt/" + name + ".txt", PlainText.of(message));
    }
}
