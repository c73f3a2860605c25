package dev.soundings.chat;

import java.util.List;

/**
 * A message in neutral words. The headline is what a lock screen or a list of notifications shows
 * instead of the blocks.
 */
public record ChatMessage(String headline, List<Block> blocks) {
    public ChatMessage {
        Require.text("headline", headline, Denominator.HEADLINE);
        blocks = List.copyOf(blocks);
        Require.that(!blocks.isEmpty(), "a message without blocks");
    }

    /** One paragraph that is its own headline, shortened where it must be. */
    public static ChatMessage of(String text) {
        return of(List.of(new Span.Text(text)), text);
    }

    public static ChatMessage of(List<Span> spans, String headline) {
        return new ChatMessage(shortened(headline), List.of(new Block.Paragraph(spans)));
    }

    /** Cut at the last word that fits, with an ellipsis. */
    public static String shortened(String headline) {
        if (headline.length() <= Denominator.HEADLINE) {
            return headline;
        }
        int space = headline.lastIndexOf(' ', Denominator.HEADLINE - 1);
        int end = space > 0 ? space : Denominator.HEADLINE - 1;
        boolean splitsPair = Character.isHighSurrogate(headline.charAt(end - 1));
        return headline.substring(0, splitsPair ? end - 1 : end) + "…";
    }
}
