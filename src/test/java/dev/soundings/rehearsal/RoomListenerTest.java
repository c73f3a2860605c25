package dev.soundings.rehearsal;

import static dev.soundings.rehearsal.RoomFixture.PRIYA;
import static dev.soundings.rehearsal.RoomFixture.ROOM;
import static dev.soundings.rehearsal.RoomFixture.TOM;
import static dev.soundings.rehearsal.RoomFixture.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.Gate;
import dev.soundings.chat.Samples;
import dev.soundings.chat.SendKey;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class RoomListenerTest {
    private static final ChannelId ATLAS = new ChannelId("atlas");

    private final InMemoryPlatform memory = new InMemoryPlatform();
    private final RoomLog log = new RoomLog(memory, () -> {});
    private final RoomHomes homes = new RoomHomes(memory, () -> {});
    private final RoomTranslator translator =
            new RoomTranslator(new CommandReader(DemoHandler.specs()), RoomFixture.sample());
    private final RoomListener listener = listener(event -> new Gate.Verdict.Admitted());

    @Test
    void whispersToThePersonWhoActed() {
        listener.receive(translator.command(request(TOM, "atlas", "text", "/risk list")));

        assertThat(seenBy(TOM)).containsExactly("There is no open risk.");
        assertThat(seenBy(PRIYA)).isEmpty();
    }

    @Test
    void showsARequestThatArrivesTwiceOnce() {
        var request = request(TOM, "atlas", "text", "/risk list");

        listener.receive(translator.command(request));
        listener.receive(translator.command(request));

        assertThat(seenBy(TOM)).hasSize(1);
    }

    @Test
    void replacesTheMessageWhoseButtonWasPressed() {
        var prompt = prompt();

        listener.receive(
                translator.pressed(
                        request(TOM, "atlas", "action", "answer/same/", "message", prompt)));

        assertThat(seenBy(PRIYA)).containsExactly("Nothing changed. Thank you.");
    }

    @Test
    void postsForEverybody() {
        listener.receive(translator.pressed(request(TOM, "atlas", "action", "answer/skip/")));

        assertThat(seenBy(PRIYA)).containsExactly("Skipped. No reason needed.");
    }

    @Test
    void leavesFormsToTheBrowserThatAsked() {
        var reply =
                listener.receive(translator.command(request(TOM, "atlas", "text", "/sample form")));

        assertThat(reply).isInstanceOf(ChatReply.OpenForm.class);
        assertThat(seenBy(TOM)).isEmpty();
    }

    @Test
    void putsTheHomePageUp() {
        listener.receive(translator.homeOpened(request(TOM, "home-tom")));

        assertThat(homes.find(ROOM, TOM.user())).contains(Samples.message("fields"));
    }

    @Test
    void saysSoWhenSomethingWentWrong() {
        Gate broken =
                event -> {
                    throw new IllegalStateException("no database");
                };

        listener(broken).receive(translator.command(request(TOM, "atlas", "text", "/risk list")));

        assertThat(seenBy(TOM)).singleElement().asString().startsWith("Something went wrong");
    }

    @Test
    void letsPeopleTalkAtLength() {
        var words = "wörd ".repeat(800).strip();

        listener.said(translator.words(request(TOM, "atlas", "text", words)), words);

        assertThat(String.join("", seenBy(PRIYA)).replace("\n", "")).isEqualTo(words);
    }

    private RoomListener listener(Gate gate) {
        var inbox = new ChatInbox(gate, memory, memory, List.of(new DemoHandler()));
        return new RoomListener(inbox, log, homes, RoomFixture.PHRASES);
    }

    private String prompt() {
        var message = Samples.message("prompt");
        var draft =
                new RoomPost(
                        "new",
                        ATLAS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        RoomFixture.NOW,
                        0,
                        message);
        return log.post(ROOM, new SendKey("prompt"), draft).id();
    }

    private List<String> seenBy(Sample.Persona persona) {
        return log.seenBy(ROOM, persona.user(), ATLAS).stream()
                .map(post -> PlainWords.of(post.message()))
                .toList();
    }
}
