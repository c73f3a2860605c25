package dev.soundings.command;

import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.soundings.SampleWorld;
import dev.soundings.access.AuditTrail;
import dev.soundings.access.Permission;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.PlanId;
import dev.soundings.digest.RelayDesk;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people are told who let a digest out, or in. */
class DigestRelaysIT {
    private static final WorkspaceId HARBOUR = new WorkspaceId("harbour");

    private final CommandRig rig = new CommandRig();

    @BeforeEach
    void begin() {
        rig.fill(
                PRIYA,
                rig.say(PRIYA, "/digest settings"),
                Map.of("name", List.of("Board"), "channel", List.of("board")));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void givesItsEditorACodeForTheOtherWorkspace() {
        var said = Replies.text(rig.say(PRIYA, "/digest invite Board"));

        assertThat(said).contains("/digest accept ", "It works once");
        var desk = rig.the(RelayDesk.class);
        var accepted = desk.accept(code(said), HARBOUR, channel(), PRIYA, SampleWorld.MONDAY);
        assertThat(accepted).isInstanceOf(RelayDesk.Acceptance.Accepted.class);
        assertThat(trail()).contains(tuple(PRIYA, Permission.CHANGE_DIGEST));
    }

    @Test
    void endsItFromHome() {
        var said = Replies.text(rig.say(PRIYA, "/digest invite Board"));
        var desk = rig.the(RelayDesk.class);
        desk.accept(code(said), HARBOUR, channel(), PRIYA, SampleWorld.MONDAY);

        var again = rig.say(PRIYA, "/digest invite Board");
        assertThat(Replies.text(again)).contains("posted in another workspace too since");
        assertThat(Replies.text(rig.press(PRIYA, again, "End it there"))).startsWith("Ended.");
        assertThat(desk.hostedBy(HARBOUR)).isEmpty();
    }

    @Test
    void givesNobodyElseACode() {
        assertThat(Replies.text(rig.say(LEE, "/digest invite Board")))
                .contains("Only the editor of this digest or an administrator");
    }

    @Test
    void letsAnAdministratorAcceptAndEndWhatComesFromElsewhere() {
        var reply = rig.say(PRIYA, "/digest accept " + fromElsewhere() + " #board");

        assertThat(Replies.text(reply)).contains("Harbour weekly is posted in #board too");
        var hosted = rig.say(PRIYA, "/digest leave");
        assertThat(Replies.text(hosted)).contains("Harbour weekly in #board");
        assertThat(Replies.text(rig.press(PRIYA, hosted, "End it here"))).startsWith("Ended.");
        assertThat(Replies.text(rig.say(PRIYA, "/digest leave")))
                .startsWith("No digest of another workspace is posted here.");
        assertThat(trail())
                .containsExactly(
                        tuple(PRIYA, Permission.HOST_DIGEST), tuple(PRIYA, Permission.HOST_DIGEST));
    }

    @Test
    void asksForTheChannelThatWasLeftOut() {
        var form = rig.say(PRIYA, "/digest accept");

        var reply =
                rig.fill(
                        PRIYA,
                        form,
                        Map.of("code", List.of(fromElsewhere()), "channel", List.of("board")));
        assertThat(Replies.text(reply)).contains("Harbour weekly is posted in #board too");
    }

    @Test
    void saysOneSentenceToEveryWrongCodeAndStopsAfterFive() {
        for (int i = 0; i < 5; i++) {
            assertThat(Replies.text(rig.say(PRIYA, "/digest accept wrong #board")))
                    .startsWith("This code does not work here.");
        }
        assertThat(Replies.text(rig.say(PRIYA, "/digest accept wrong #board")))
                .startsWith("You have tried five codes within an hour.");
        assertThat(trail()).isEmpty();
    }

    @Test
    void leavesTheDoorToAdministrators() {
        assertThat(Replies.text(rig.say(LEE, "/digest accept wrong #board")))
                .startsWith("Only an administrator of this workspace can do this.");
    }

    private String fromElsewhere() {
        var here = rig.the(DigestPlans.class).of(ROOM).getFirst();
        var plan =
                new DigestPlan(
                        HARBOUR,
                        new PlanId("weekly"),
                        here.kind(),
                        "Harbour weekly",
                        here.projects(),
                        here.channel(),
                        here.zone(),
                        here.editor(),
                        here.cadence(),
                        here.preview(),
                        true,
                        here.activeSince());
        rig.the(DigestPlans.class).insert(plan);
        return rig.the(RelayDesk.class).invite(plan, SampleWorld.MONDAY)
                        instanceof RelayDesk.Invitation.Code(var code, _)
                ? code
                : "";
    }

    private List<Tuple> trail() {
        return rig.the(AuditTrail.class).latest(ROOM, 10).stream()
                .map(entry -> tuple(entry.who(), entry.permission()))
                .toList();
    }

    private static String code(String said) {
        var code = Pattern.compile("accept (\\w{10})").matcher(said);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static ChannelId channel() {
        return new ChannelId("board");
    }
}
