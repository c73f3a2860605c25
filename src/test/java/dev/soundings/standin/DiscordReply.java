package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** How an application answered what a person did. */
public sealed interface DiscordReply {
    /** A new message, for all or for the person alone. */
    record Posted(DiscordMessage message) implements DiscordReply {}

    /** The message with the button has changed. */
    record Updated(DiscordMessage message) implements DiscordReply {}

    /** "Soundings is thinking…" */
    record Thinking(boolean privately) implements DiscordReply {}

    /** Taken note of; nothing is to be seen yet. */
    record Noted() implements DiscordReply {}

    record Modal(JsonNode json) implements DiscordReply {
        /** Title, texts and fields, line by line. */
        public String text() {
            return DiscordJson.text(json, "title") + "\n" + DiscordText.of(json);
        }
    }

    record Choices(List<Choice> choices) implements DiscordReply {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** One suggestion: what is shown and what is typed. */
    record Choice(String name, String value) {}
}
