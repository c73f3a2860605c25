package dev.soundings.chat;

import java.util.Optional;

/**
 * Sends to one platform. Each call is one attempt and never repeats itself; what came of it is a
 * value. Only the outbox calls it.
 */
public interface ChatGateway {
    boolean serves(WorkspaceId workspace);

    MessageLimits limits();

    Delivery post(WorkspaceId workspace, SendKey key, Recipient to, ChatMessage message);

    Delivery reply(WorkspaceId workspace, SendKey key, PostRef thread, ChatMessage message);

    Delivery edit(WorkspaceId workspace, SendKey key, PostRef post, ChatMessage message);

    /** Uploads a picture ahead of the post that shows it. */
    Delivery upload(WorkspaceId workspace, SendKey key, Recipient to, Block.Picture picture);

    /** Shows something to one person only, in a place where others are. */
    Delivery whisper(
            WorkspaceId workspace, SendKey key, UserId user, Place place, ChatMessage message);

    /** Replaces the person's home page. */
    Delivery home(WorkspaceId workspace, SendKey key, UserId user, ChatMessage message);

    Found find(WorkspaceId workspace, SendKey key);

    /** What a platform knows of a key. */
    sealed interface Found {
        record There(PostRef post) implements Found {}

        record NotThere() implements Found {}

        /** The platform cannot be asked, or gave no answer. */
        record Unknown() implements Found {}

        static Found of(Optional<PostRef> post) {
            return post.<Found>map(There::new).orElseGet(NotThere::new);
        }
    }
}
