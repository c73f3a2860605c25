package dev.soundings.chat;

import java.util.List;
import java.util.Map;

/** The answer to an event: a value, which the adapter turns into an acknowledgement. */
public sealed interface ChatReply {
    record Silence() implements ChatReply {}

    /** Only the person who acted sees it. */
    record Whisper(ChatMessage message) implements ChatReply {}

    /** Everybody in the place sees it. */
    record Post(ChatMessage message) implements ChatReply {}

    /** Replaces the message whose button was pressed, for everybody who sees it. */
    record Update(ChatMessage message) implements ChatReply {}

    record OpenForm(ChatForm form) implements ChatReply {}

    /** Shown at the fields, in the form, which stays open; what was typed stays. */
    record FieldErrors(Map<String, String> errors) implements ChatReply {
        public FieldErrors {
            errors = Map.copyOf(errors);
            Require.that(!errors.isEmpty(), "field errors without an error");
        }
    }

    record Suggestions(List<Option> options) implements ChatReply {
        public Suggestions {
            options = List.copyOf(options);
            Require.count("suggestions", options.size(), 0, Denominator.OPTIONS);
        }
    }

    static ChatReply silence() {
        return new Silence();
    }

    static ChatReply whisper(String text) {
        return new Whisper(ChatMessage.of(text));
    }

    static ChatReply fieldError(String field, String error) {
        return new FieldErrors(Map.of(field, error));
    }
}
