package dev.soundings.delivery;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;

/**
 * A message with what the outbox must know about it.
 *
 * @param key unique over all workspaces, so it begins with the workspace: {@code
 *     room.prompt.mara.20270211}; without {@code #}, which numbers the parts
 * @param about what the owner needs to find its subject again, such as a person's day; never what
 *     people wrote
 * @param notBefore when it is due
 * @param notAfter the last moment at which sending it still makes sense
 */
public record Envelope(
        WorkspaceId workspace,
        SendKey key,
        Purpose purpose,
        String about,
        Instant notBefore,
        Instant notAfter,
        OutgoingMessage message) {
    private static final int KEY = 190;
    private static final int ABOUT = 200;

    public Envelope {
        check(key.value().length() <= KEY, "the key leaves no room for the number of a part");
        check(key.value().indexOf('#') < 0, "a key contains no #");
        check(about.length() <= ABOUT, "what a message is about is a short reference");
        check(!notAfter.isBefore(notBefore), "the message expires before it is due");
    }

    Envelope with(OutgoingMessage changed) {
        return new Envelope(workspace, key, purpose, about, notBefore, notAfter, changed);
    }

    /** After this it is not sent any more. */
    Instant expiresAt() {
        return message instanceof OutgoingMessage.PrivateReply reply
                        && reply.expiresAt().isBefore(notAfter)
                ? reply.expiresAt()
                : notAfter;
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
