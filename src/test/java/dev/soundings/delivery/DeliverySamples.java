package dev.soundings.delivery;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Place;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Duration;
import java.time.Instant;

/** The workspace, people and envelopes of the delivery tests. */
final class DeliverySamples {
    static final Instant NOON = Instant.parse("2027-02-11T12:00:00Z");
    static final WorkspaceId ROOM = new WorkspaceId("room");
    static final UserId MARA = new UserId("mara");
    static final ChannelId ATLAS = new ChannelId("atlas");
    static final ProcessName ONE = new ProcessName("one");
    static final ProcessName TWO = new ProcessName("two");

    private DeliverySamples() {}

    static SendKey key(String key) {
        return new SendKey(key);
    }

    static Envelope post(String key) {
        return post(key, ChatMessage.of("Words of " + key));
    }

    static Envelope post(String key, ChatMessage message) {
        return envelope(key, new OutgoingMessage.Post(new Recipient.Channel(ATLAS), message));
    }

    static Envelope thread(String key, String of) {
        return envelope(
                key, new OutgoingMessage.Thread(key(of), ChatMessage.of("Words of " + key)));
    }

    static Envelope edit(String key, String of, int version) {
        return edit(key, of, version, ChatMessage.of("Words of " + key));
    }

    static Envelope edit(String key, String of, int version, ChatMessage message) {
        return envelope(key, new OutgoingMessage.Edit(key(of), version, message));
    }

    static Envelope home(String key) {
        return envelope(key, new OutgoingMessage.Home(MARA, ChatMessage.of("Words of " + key)));
    }

    static Envelope privateReply(String key, Instant expiresAt) {
        return envelope(
                key,
                new OutgoingMessage.PrivateReply(
                        MARA, Place.channel(ATLAS), ChatMessage.of("Words of " + key), expiresAt));
    }

    static Envelope envelope(String key, OutgoingMessage message) {
        return new Envelope(
                ROOM,
                key(key),
                Purpose.PROMPT,
                "mara.20270211",
                NOON,
                NOON.plus(Duration.ofHours(4)),
                message);
    }

    static Envelope purpose(Envelope envelope, Purpose purpose) {
        return new Envelope(
                envelope.workspace(),
                envelope.key(),
                purpose,
                envelope.about(),
                envelope.notBefore(),
                envelope.notAfter(),
                envelope.message());
    }

    static Envelope due(Envelope envelope, Instant notBefore, Instant notAfter) {
        return new Envelope(
                envelope.workspace(),
                envelope.key(),
                envelope.purpose(),
                envelope.about(),
                notBefore,
                notAfter,
                envelope.message());
    }
}
