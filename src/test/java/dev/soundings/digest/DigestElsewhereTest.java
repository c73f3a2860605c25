package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.MONDAY;
import static dev.soundings.digest.DigestFixtures.ROOM;
import static dev.soundings.digest.DigestFixtures.STEERING;
import static dev.soundings.digest.DigestFixtures.berlin;
import static dev.soundings.digest.DigestFixtures.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.delivery.RecordingGateway.Arrival;
import dev.soundings.delivery.RecordingGateway.Kind;
import dev.soundings.register.Win;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The steering weekly is read in the harbour's workspace too. */
class DigestElsewhereTest {
    private static final WorkspaceId HARBOUR = new WorkspaceId("harbour");

    private final Newsroom room = new Newsroom(SampleWorld.MONDAY);

    @BeforeEach
    void begin() {
        room.plans.insert(weekly());
        room.entries.insert(
                Week.owned(
                        Week.risk("atlas", "Vendor API slips", 4, 3),
                        "lee",
                        "Second vendor by March",
                        MONDAY.plusDays(18)));
        room.playTo(berlin(MONDAY.minusDays(3), 15, 1));
        room.desk.approve(
                ROOM,
                new ReleaseTarget(STEERING, IssueId.of(STEERING, MONDAY), DigestFixtures.ATLAS),
                SampleWorld.PRIYA,
                room.now());
    }

    @Test
    void standsInBothChannelsOnceWithNamesAsPlainWords() {
        accepted();

        room.playTo(berlin(MONDAY, 8, 31));

        assertThat(room.inChannel()).extracting(Arrival::kind).containsExactly(Kind.POST);
        assertThat(there()).extracting(Arrival::kind).containsExactly(Kind.POST);
        var post = there().getFirst();
        assertThat(post.where()).isEqualTo("board");
        assertThat(room.shown()).contains("@lee");
        assertThat(shownThere())
                .contains("Vendor API slips", "Lee")
                .contains("An administrator here ends it with /digest leave")
                .doesNotContain("@", "/digest settings");
    }

    @Test
    void isRewrittenInBothUntilTheSealAndWhenItIsCorrected() {
        accepted();
        room.playTo(berlin(MONDAY, 9, 0));
        win();

        room.playTo(berlin(MONDAY, 12, 5));
        assertThat(shownThere()).contains("Search answers in a second");

        room.editor.correct(
                weekly(), Text.of("180 h, one was entered twice."), SampleWorld.PRIYA, room.now());
        room.playTo(berlin(MONDAY, 13, 0));
        assertThat(shownThere()).contains("180 h, one was entered twice.");
        assertThat(there()).extracting(Arrival::kind).containsOnlyOnce(Kind.POST);
    }

    @Test
    void beginsWithTheIssueAfterItWasAccepted() {
        room.playTo(berlin(MONDAY, 9, 0));

        accepted();
        win();
        room.playTo(berlin(MONDAY, 12, 5));

        assertThat(room.shown()).contains("Search answers in a second");
        assertThat(there()).isEmpty();
    }

    @Test
    void staysAsItIsOnceItHasEnded() {
        accepted();
        room.playTo(berlin(MONDAY, 9, 0));
        room.relays.write(
                ROOM, STEERING, _ -> new Relay(ROOM, STEERING, new Relay.State.Ended(room.now())));

        win();
        room.playTo(berlin(MONDAY, 12, 5));

        assertThat(there()).hasSize(1);
        assertThat(shownThere()).doesNotContain("Search answers in a second");
    }

    @Test
    void isNotCorrectedThereOnceItHasEnded() {
        accepted();
        room.playTo(berlin(MONDAY, 12, 5));
        room.relays.write(
                ROOM, STEERING, _ -> new Relay(ROOM, STEERING, new Relay.State.Ended(room.now())));

        room.editor.correct(
                weekly(), Text.of("180 h, one was entered twice."), SampleWorld.PRIYA, room.now());
        room.playTo(berlin(MONDAY, 13, 0));

        assertThat(room.shown()).contains("180 h, one was entered twice.");
        assertThat(shownThere()).doesNotContain("180 h");
    }

    @Test
    void leavesOutWhatCanOnlyBePressedAtHome() {
        var names = new PlainNames(room.world.people, ROOM, "somebody");
        var message =
                new ChatMessage(
                        "Decide",
                        List.of(
                                new Block.Bullets(
                                        List.of(
                                                List.of(new Span.Mention(SampleWorld.LEE)),
                                                List.of(new Span.Mention(new UserId("ghost"))))),
                                new Block.Buttons(
                                        List.of(
                                                Block.Button.plain(
                                                        ActionId.of(
                                                                "digest", "preview", "steering"),
                                                        "Preview")))));

        assertThat(PlainText.of(names.in(message).blocks())).isEqualTo("- Lee\n- somebody");
    }

    private void win() {
        room.entries.insert(
                Week.win(
                        "mobile",
                        3,
                        "Search answers in a second",
                        "the support desk",
                        Win.Confidence.MEASURED,
                        "6",
                        "support hours a week"));
    }

    private void accepted() {
        room.relays.write(
                ROOM,
                STEERING,
                _ ->
                        new Relay(
                                ROOM,
                                STEERING,
                                new Relay.State.Running(
                                        HARBOUR,
                                        new ChannelId("board"),
                                        new UserId("noor"),
                                        room.now())));
    }

    private List<Arrival> there() {
        return room.platform.arrivals().stream()
                .filter(arrival -> arrival.workspace().equals(HARBOUR))
                .filter(arrival -> arrival.key().value().contains(".digest."))
                .toList();
    }

    private String shownThere() {
        return there().getLast().message().map(PlainText::of).orElseThrow();
    }
}
