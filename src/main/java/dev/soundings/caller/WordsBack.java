package dev.soundings.caller;

import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Span;
import dev.soundings.wording.TextKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was typed and cannot be kept is given back whole, so that nothing is lost. */
public final class WordsBack {
    private static final Set<ArgumentSpec.Kind> WORDS =
            Set.of(
                    ArgumentSpec.Kind.TEXT,
                    ArgumentSpec.Kind.TEXT_AFTER_KEYWORD,
                    ArgumentSpec.Kind.DAY_AFTER_KEYWORD);

    private WordsBack() {}

    /**
     * @param text says what is wrong, with {@code over} and {@code most}
     */
    public static Optional<ChatReply> ifTooLong(
            Caller caller, String typed, int most, TextKey text) {
        int over = typed.strip().length() - most;
        return over > 0
                ? Optional.of(given(typed, caller.say(text, "over", over, "most", most)))
                : Optional.empty();
    }

    private static ChatReply given(String typed, String sentence) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Span.Text(sentence))));
        blocks.addAll(quoted(typed));
        return new ChatReply.Whisper(new ChatMessage(ChatMessage.shortened(sentence), blocks));
    }

    /** What stands in a command besides names, keywords and ratings, in the order of its spec. */
    static String of(ChatEvent event, CommandSpecs specs) {
        return event instanceof ChatEvent.CommandInvoked(_, var call)
                ? specs.command(call.noun()).flatMap(command -> command.verb(call.verb())).stream()
                        .flatMap(verb -> verb.arguments().stream())
                        .filter(argument -> WORDS.contains(argument.kind()))
                        .flatMap(argument -> call.argument(argument.name()).stream())
                        .collect(Collectors.joining(" · "))
                : "";
    }

    /** As many quotes as it takes. */
    static List<Block> quoted(String typed) {
        var quotes = new ArrayList<Block>();
        int from = 0;
        while (from < typed.length()) {
            int to = end(typed, from);
            quotes.add(new Block.Quote(List.of(new Span.Text(typed.substring(from, to)))));
            from = to;
        }
        return quotes;
    }

    /** Never between the two halves of an emoji. */
    private static int end(String typed, int from) {
        int end = Math.min(typed.length(), from + Denominator.TEXT);
        return Character.isHighSurrogate(typed.charAt(end - 1)) ? end - 1 : end;
    }
}
