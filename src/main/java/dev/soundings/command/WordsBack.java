package dev.soundings.command;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Span;
import dev.soundings.wording.TextKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed and is too long to be kept is given back whole, so that nothing is lost. */
final class WordsBack {
    private WordsBack() {}

    /**
     * @param text says what is wrong, with {@code over} and {@code most}
     */
    static Optional<ChatReply> ifTooLong(Caller caller, String typed, int most, TextKey text) {
        int over = typed.strip().length() - most;
        return over > 0
                ? Optional.of(given(typed, caller.say(text, "over", over, "most", most)))
                : Optional.empty();
    }

    private static ChatReply given(String typed, String sentence) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Span.Text(sentence))));
        int from = 0;
        while (from < typed.length()) {
            int to = end(typed, from);
            blocks.add(new Block.Quote(List.of(new Span.Text(typed.substring(from, to)))));
            from = to;
        }
        return new ChatReply.Whisper(new ChatMessage(ChatMessage.shortened(sentence), blocks));
    }

    /** Never between the two halves of an emoji. */
    private static int end(String typed, int from) {
        int end = Math.min(typed.length(), from + Denominator.TEXT);
        return Character.isHighSurrogate(typed.charAt(end - 1)) ? end - 1 : end;
    }
}
