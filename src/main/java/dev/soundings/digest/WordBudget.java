package dev.soundings.digest;

import dev.soundings.chat.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Spends the words a post may have before its footer, so that it is read in a minute. A text
 * without blanks counts a word for each ten characters.
 */
final class WordBudget {
    /** All of a post above its footer. */
    static final int POST = 140;

    private int left = POST;

    /** Spends what must be said anyway. */
    void spend(List<Span> spans) {
        spend(words(spans));
    }

    void spend(int words) {
        left -= words;
    }

    /** As many as fit, from the first on, into a share of what is left. */
    List<List<Span>> fitting(List<List<Span>> items, int share) {
        int room = Math.min(share, left);
        var fit = new ArrayList<List<Span>>();
        for (var item : items) {
            int words = words(item);
            if (words > room) {
                break;
            }
            room -= words;
            left -= words;
            fit.add(item);
        }
        return fit;
    }

    int left() {
        return left;
    }

    static int words(List<Span> spans) {
        return spans.stream().mapToInt(WordBudget::words).sum();
    }

    private static int words(Span span) {
        return switch (span) {
            case Span.Text(var text) -> words(text);
            case Span.Strong(var text) -> words(text);
            case Span.Emphasis(var text) -> words(text);
            case Span.Code(var text) -> words(text);
            case Span.Link(var label, _) -> words(label);
            case Span.Mention _, Span.Moment _ -> 1;
        };
    }

    static int words(String text) {
        int words = 0;
        for (var word : text.strip().split("\\s+")) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words += 1 + word.length() / 20;
            }
        }
        return Math.max(words, text.isBlank() ? 0 : text.length() / 12);
    }
}
