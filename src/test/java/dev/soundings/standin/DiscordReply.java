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

    /** The message that was acted upon, or the answer, was taken away again. */
    record Removed() implements DiscordReply {}

    record Modal(JsonNode json) implements DiscordReply {
        /** Title, texts and fields, line by line. */
        public String text() {
            return DiscordJson.text(json, "title") + "\n" + DiscordText.of(json);
        }

        /** What stands in a field. */
        public List<String> initially(String field) {
            return DiscordFilling.initial(input(field));
        }

        /** The component type of a field: 4 is text, 5 picks people, 8 channels. */
        public int typeOf(String field) {
            return DiscordComponentRules.type(input(field));
        }

        /** Whether a field has an option of that value. */
        public boolean offers(String field, String value) {
            return DiscordJson.each(input(field).path("options"))
                    .anyMatch(option -> DiscordJson.text(option, "value").equals(value));
        }

        private JsonNode input(String field) {
            return DiscordJson.each(json.path("components"))
                    .map(label -> label.path("component"))
                    .filter(input -> DiscordJson.text(input, "custom_id").equals(field))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no field " + field));
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
