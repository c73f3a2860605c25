package dev.soundings.delivery;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Place;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;

import java.time.Instant;
import java.util.Optional;

/** What goes out, in neutral words. */
public sealed interface OutgoingMessage {
    record Post(Recipient to, ChatMessage message) implements OutgoingMessage {}

    /** An answer in the thread of a message that went out before. */
    // "Thread" is what both platforms call it; java.lang.Thread is not used in this package.
    @SuppressWarnings("JavaLangClash")
    record Thread(SendKey of, ChatMessage message) implements OutgoingMessage {}

    /** Replaces a message that went out before; of several versions the highest stays. */
    record Edit(SendKey of, int version, ChatMessage message) implements OutgoingMessage {}

    record Upload(Recipient to, Block.Picture picture) implements OutgoingMessage {}

    /** Only {@code user} sees it, and only until the platform's permission to show it expires. */
    record PrivateReply(UserId user, Place place, ChatMessage message, Instant expiresAt)
            implements OutgoingMessage {}

    /** A person's home page; never split, because the page is replaced as a whole. */
    record Home(UserId user, ChatMessage message) implements OutgoingMessage {}

    /** The message that has to be out before this one. */
    default Optional<SendKey> follows() {
        return switch (this) {
            case Thread(var of, _) -> Optional.of(of);
            case Edit(var of, _, _) -> Optional.of(of);
            case Post _, Upload _, PrivateReply _, Home _ -> Optional.empty();
        };
    }

    /** Whether doing it twice shows the same as doing it once. */
    default boolean isRepeatable() {
        return switch (this) {
            case Edit _, Home _ -> true;
            case Post _, Thread _, Upload _, PrivateReply _ -> false;
        };
    }
}
