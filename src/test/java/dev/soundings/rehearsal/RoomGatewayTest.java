package dev.soundings.rehearsal;

import static dev.soundings.rehearsal.RoomFixture.NOW;
import static dev.soundings.rehearsal.RoomFixture.PRIYA;
import static dev.soundings.rehearsal.RoomFixture.ROOM;
import static dev.soundings.rehearsal.RoomFixture.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatGateway.Found;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.List;

class RoomGatewayTest {
    private static final ChannelId ATLAS = new ChannelId("atlas");
    private static final Recipient TO_ATLAS = new Recipient.Channel(ATLAS);

    private final InMemoryPlatform memory = new InMemoryPlatform();

    private RoomLog log = new RoomLog(memory, () -> {});
    private RoomGateway gateway = gateway();

    @Test
    void postsTheSameKeyOnce() {
        var first = gateway.post(ROOM, key("k1"), TO_ATLAS, ChatMessage.of("Hello"));
        var again = gateway.post(ROOM, key("k1"), TO_ATLAS, ChatMessage.of("Hello"));

        assertThat(again).isEqualTo(first);
        assertThat(said(TOM)).containsExactly("Hello");
    }

    @Test
    void keepsTheOrderOverARestart() {
        for (int i = 1; i <= 12; i++) {
            gateway.post(ROOM, key("k" + i), TO_ATLAS, ChatMessage.of("Message " + i));
        }

        restart();
        gateway.post(ROOM, key("k13"), TO_ATLAS, ChatMessage.of("Message 13"));
        gateway.post(ROOM, key("k2"), TO_ATLAS, ChatMessage.of("Message 2"));

        assertThat(said(TOM))
                .hasSize(13)
                .startsWith("Message 1", "Message 2")
                .endsWith("Message 13");
    }

    @Test
    void finishesAPostThatACrashInterrupted() {
        var post = delivered(gateway.post(ROOM, key("k1"), TO_ATLAS, ChatMessage.of("Hello")));
        memory.clear(ROOM, "messages");

        restart();

        assertThat(gateway.find(ROOM, key("k1"))).isEqualTo(new Found.NotThere());
        assertThat(delivered(gateway.post(ROOM, key("k1"), TO_ATLAS, ChatMessage.of("Hello"))))
                .isEqualTo(post);
        assertThat(said(TOM)).containsExactly("Hello");
    }

    @Test
    void knowsExactlyWhatItHas() {
        var post = delivered(gateway.post(ROOM, key("k1"), TO_ATLAS, ChatMessage.of("Hello")));

        restart();

        assertThat(gateway.find(ROOM, key("k1"))).isEqualTo(new Found.There(post));
        assertThat(gateway.find(ROOM, key("k2"))).isEqualTo(new Found.NotThere());
    }

    @Test
    void editsInPlace() {
        var post = delivered(gateway.post(ROOM, key("k1"), TO_ATLAS, ChatMessage.of("210 h")));

        gateway.edit(ROOM, key("k1.2"), post, ChatMessage.of("180 h"));
        gateway.edit(ROOM, key("k1.2"), post, ChatMessage.of("180 h"));
        restart();

        assertThat(said(TOM)).containsExactly("180 h");
        assertThat(log.find(ROOM, post).orElseThrow().revision()).isEqualTo(1);
        assertThat(gateway.find(ROOM, key("k1.2"))).isEqualTo(new Found.There(post));
    }

    @Test
    void whispersToOnePersonOnly() {
        gateway.whisper(ROOM, key("k1"), TOM.user(), Place.channel(ATLAS), ChatMessage.of("Psst"));

        assertThat(said(TOM)).containsExactly("Psst");
        assertThat(said(PRIYA)).isEmpty();
    }

    @Test
    void repliesStandInTheThreadOfTheFirstMessage() {
        var post = delivered(gateway.post(ROOM, key("k1"), TO_ATLAS, ChatMessage.of("Digest")));
        var reply = delivered(gateway.reply(ROOM, key("k2"), post, ChatMessage.of("Details")));
        var deeper = delivered(gateway.reply(ROOM, key("k3"), reply, ChatMessage.of("More")));

        assertThat(log.find(ROOM, deeper).orElseThrow().thread()).contains(post.id());
    }

    @Test
    void refusesWhoAndWhereItDoesNotKnow() {
        var nobody = new Recipient.Person(new UserId("nobody"));
        var nowhere = new Recipient.Channel(new ChannelId("nowhere"));
        var gone = new PostRef(ATLAS, "0000000099-x");

        assertThat(gateway.post(ROOM, key("k1"), nobody, ChatMessage.of("Hello")))
                .isEqualTo(new Delivery.Refused(Delivery.Reason.RECIPIENT_GONE));
        assertThat(gateway.post(ROOM, key("k2"), nowhere, ChatMessage.of("Hello")))
                .isEqualTo(new Delivery.Refused(Delivery.Reason.CHANNEL_GONE));
        assertThat(gateway.edit(ROOM, key("k3"), gone, ChatMessage.of("Hello")))
                .isEqualTo(new Delivery.Refused(Delivery.Reason.POST_GONE));
    }

    private void restart() {
        log = new RoomLog(memory, () -> {});
        gateway = gateway();
    }

    private RoomGateway gateway() {
        var homes = new RoomHomes(memory, () -> {});
        return new RoomGateway(RoomFixture.sample(), log, homes, InstantSource.fixed(NOW));
    }

    private List<String> said(Sample.Persona persona) {
        return log.seenBy(ROOM, persona.user(), ATLAS).stream()
                .map(post -> PlainWords.of(post.message()))
                .toList();
    }

    private static PostRef delivered(Delivery delivery) {
        return ((Delivery.Delivered) delivery).post();
    }

    private static SendKey key(String value) {
        return new SendKey(value);
    }
}
