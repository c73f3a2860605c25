package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.MessageJson;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.UserId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * One message as the room keeps it.
 *
 * @param id in the order of posting, by text
 * @param thread the id of the message it answers, if it stands in a thread
 * @param author empty for the bot
 * @param onlyFor the one person who sees it, if it is not for everybody in the channel
 * @param revision 0 until it is edited
 */
record RoomPost(
        String id,
        ChannelId channel,
        Optional<String> thread,
        Optional<UserId> author,
        Optional<UserId> onlyFor,
        Instant at,
        int revision,
        ChatMessage message) {
    PostRef ref() {
        return new PostRef(channel, id);
    }

    boolean visibleTo(UserId user) {
        return onlyFor.isEmpty() || onlyFor.get().equals(user);
    }

    RoomPost edited(ChatMessage newMessage) {
        return new RoomPost(id, channel, thread, author, onlyFor, at, revision + 1, newMessage);
    }

    /**
     * {@code {"id":"0000000042-9f3c","channel":"atlas","author":"tom","at":"2027-02-11T09:00:00Z",
     * "revision":0,"message":"{…}"}}; the message is text in itself, with its own version.
     */
    String toJson() {
        return RoomJson.MAPPER.writeValueAsString(
                new Kept(
                        id,
                        channel.value(),
                        thread.orElse(null),
                        author.map(UserId::value).orElse(null),
                        onlyFor.map(UserId::value).orElse(null),
                        at.toString(),
                        revision,
                        MessageJson.write(message)));
    }

    static RoomPost fromJson(String json) {
        var kept = RoomJson.MAPPER.readValue(json, Kept.class);
        return new RoomPost(
                kept.id,
                new ChannelId(kept.channel),
                Optional.ofNullable(kept.thread),
                Optional.ofNullable(kept.author).map(UserId::new),
                Optional.ofNullable(kept.onlyFor).map(UserId::new),
                Instant.parse(kept.at),
                kept.revision,
                MessageJson.read(kept.message));
    }

    private record Kept(
            String id,
            String channel,
            @Nullable String thread,
            @Nullable String author,
            @Nullable String onlyFor,
            String at,
            int revision,
            String message) {}
}
