package dev.soundings.discord;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Splitter;

import java.util.List;

/** Messages as the outbox hands them over: in parts that fit. */
final class DiscordParts {
    private DiscordParts() {}

    static List<ChatMessage> of(ChatMessage message) {
        return new Splitter(new DiscordLimits()).split(message);
    }
}
