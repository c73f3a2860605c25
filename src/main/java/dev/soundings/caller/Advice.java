package dev.soundings.caller;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.wording.TextKey;

import java.util.stream.Stream;

/**
 * Why something cannot be done and what to type instead: “Atlas migration has no milestone yet.
 * Type {@code /milestone add} to begin with the next date that matters.”
 */
public final class Advice {
    private Advice() {}

    /**
     * @param text names the command as {@code command}
     */
    public static ChatReply told(
            Caller caller, TextKey text, String command, Object... namesAndValues) {
        return new ChatReply.Whisper(
                ChatMessage.of(
                        Sentence.of(
                                caller.phrases(),
                                text,
                                with(new Span.Code(command), namesAndValues)),
                        caller.say(text, with(command, namesAndValues))));
    }

    private static Object[] with(Object command, Object... namesAndValues) {
        return Stream.concat(Stream.of("command", command), Stream.of(namesAndValues)).toArray();
    }
}
