package dev.soundings.digest;

import dev.soundings.chat.ChatMessage;

import java.util.Optional;

/**
 * An issue in words.
 *
 * @param details for the thread; empty when the post says it all
 */
public record Told(ChatMessage post, Optional<ChatMessage> details) {}
