package dev.soundings.chat;

/** A stored message cannot be read: it is damaged, or a newer program wrote it. */
public final class UnreadableMessage extends RuntimeException {
    UnreadableMessage(String why) {
        super(why);
    }
}
