package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.MessageJson;
import dev.soundings.chat.Place;
import dev.soundings.chat.Png;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.delivery.OutgoingMessage;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * One part of what goes out; the message itself is a text in the vocabulary's own notation.
 *
 * <pre>{@code {type: "POST", person: "tom", message: "{\"v\":1,…}"}}</pre>
 *
 * @param of the key of the message that is answered or replaced
 */
public record MessagePartDocument(
        Type type,
        @Nullable String person,
        @Nullable String channel,
        @Nullable String of,
        @Nullable Integer version,
        @Nullable PlaceDocument place,
        @Nullable Instant expiresAt,
        @Nullable PictureDocument picture,
        @Nullable String message) {
    /** What is done with it. */
    public enum Type {
        POST,
        THREAD,
        EDIT,
        UPLOAD,
        PRIVATE_REPLY,
        HOME
    }

    /** Where a private reply is shown. */
    public record PlaceDocument(String channel, boolean direct, @Nullable String thread) {}

    /** A picture with the words that stand for it. */
    public record PictureDocument(String file, Binary png, String altText) {}

    static MessagePartDocument from(OutgoingMessage part) {
        return switch (part) {
            case OutgoingMessage.Post(var to, var message) ->
                    of(Type.POST, to, null, MessageJson.write(message));
            case OutgoingMessage.Upload(var to, var picture) ->
                    of(Type.UPLOAD, to, document(picture), null);
            case OutgoingMessage.Thread(var of, var message) ->
                    following(Type.THREAD, of, null, message);
            case OutgoingMessage.Edit(var of, var version, var message) ->
                    following(Type.EDIT, of, version, message);
            case OutgoingMessage.PrivateReply(var user, var at, var message, var expiresAt) ->
                    new MessagePartDocument(
                            Type.PRIVATE_REPLY,
                            user.value(),
                            null,
                            null,
                            null,
                            document(at),
                            expiresAt,
                            null,
                            MessageJson.write(message));
            case OutgoingMessage.Home(var user, var message) ->
                    of(Type.HOME, new Recipient.Person(user), null, MessageJson.write(message));
        };
    }

    OutgoingMessage toDomain() {
        return switch (type) {
            case POST -> new OutgoingMessage.Post(recipient(), chatMessage());
            case UPLOAD -> new OutgoingMessage.Upload(recipient(), block());
            case THREAD -> new OutgoingMessage.Thread(followed(), chatMessage());
            case EDIT ->
                    new OutgoingMessage.Edit(followed(), requireNonNull(version), chatMessage());
            case PRIVATE_REPLY ->
                    new OutgoingMessage.PrivateReply(
                            user(), domainPlace(), chatMessage(), requireNonNull(expiresAt));
            case HOME -> new OutgoingMessage.Home(user(), chatMessage());
        };
    }

    private static MessagePartDocument of(
            Type type, Recipient to, @Nullable PictureDocument picture, @Nullable String message) {
        return switch (to) {
            case Recipient.Person(var user) ->
                    new MessagePartDocument(
                            type, user.value(), null, null, null, null, null, picture, message);
            case Recipient.Channel(var channel) ->
                    new MessagePartDocument(
                            type, null, channel.value(), null, null, null, null, picture, message);
        };
    }

    private static MessagePartDocument following(
            Type type, SendKey of, @Nullable Integer version, ChatMessage message) {
        return new MessagePartDocument(
                type,
                null,
                null,
                of.value(),
                version,
                null,
                null,
                null,
                MessageJson.write(message));
    }

    private static PlaceDocument document(Place place) {
        return new PlaceDocument(
                place.channel().value(), place.direct(), place.thread().orElse(null));
    }

    private static PictureDocument document(Block.Picture picture) {
        return new PictureDocument(
                picture.file(), new Binary(picture.png().bytes()), picture.altText());
    }

    private ChatMessage chatMessage() {
        return MessageJson.read(requireNonNull(message));
    }

    private Recipient recipient() {
        return channel == null
                ? new Recipient.Person(user())
                : new Recipient.Channel(new ChannelId(channel));
    }

    private UserId user() {
        return new UserId(requireNonNull(person));
    }

    private SendKey followed() {
        return new SendKey(requireNonNull(of));
    }

    private Place domainPlace() {
        var at = requireNonNull(place);
        return new Place(
                new ChannelId(at.channel()), at.direct(), Optional.ofNullable(at.thread()));
    }

    private Block.Picture block() {
        var kept = requireNonNull(picture);
        return new Block.Picture(kept.file(), new Png(kept.png().getData()), kept.altText());
    }
}
