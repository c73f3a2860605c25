package dev.soundings.chat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Cuts words that are too long where a reader would: after a sentence, else after a word, else
 * after a character. Nothing is dropped, not even the space at the cut. Links, mentions and moments
 * stay whole.
 */
final class SpanCutter {
    private static final String WHOLE = "\uFFFC";

    private SpanCutter() {}

    /**
     * @param fits whether some first words are short enough; must hold for a few characters
     */
    static List<List<Span>> cut(List<Span> spans, Predicate<List<Span>> fits) {
        var pieces = new ArrayList<List<Span>>();
        var rest = spans;
        while (!fits.test(rest)) {
            int end = end(rest, fits);
            if (end == size(rest)) {
                break;
            }
            pieces.add(slice(rest, 0, end));
            rest = slice(rest, end, size(rest));
        }
        pieces.add(rest);
        return pieces;
    }

    private static int end(List<Span> spans, Predicate<List<Span>> fits) {
        var text = flat(spans);
        int most = longestFit(spans, text.length(), fits);
        int sentence = breakAtOrBefore(BreakIterator.getSentenceInstance(Locale.ROOT), text, most);
        if (sentence > most / 2) {
            return sentence;
        }
        int word = breakAtOrBefore(BreakIterator.getLineInstance(Locale.ROOT), text, most);
        if (word > 0) {
            return word;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int character = breakAtOrBefore(characters, text, most);
        return character > 0 ? character : characters.following(0);
    }

    private static int longestFit(List<Span> spans, int length, Predicate<List<Span>> fits) {
        int fitting = 0;
        int tooLong = length;
        while (tooLong - fitting > 1) {
            int middle = (fitting + tooLong) >>> 1;
            if (fits.test(slice(spans, 0, middle))) {
                fitting = middle;
            } else {
                tooLong = middle;
            }
        }
        return fitting;
    }

    private static int breakAtOrBefore(BreakIterator breaks, String text, int most) {
        breaks.setText(text);
        return breaks.isBoundary(most) ? most : Math.max(0, breaks.preceding(most));
    }

    private static List<Span> slice(List<Span> spans, int from, int to) {
        var slice = new ArrayList<Span>();
        int start = 0;
        for (var span : spans) {
            int size = flat(span).length();
            int first = Math.max(from - start, 0);
            int last = Math.min(to - start, size);
            if (first < last) {
                slice.add(last - first == size ? span : part(span, first, last));
            }
            start += size;
        }
        return slice;
    }

    private static Span part(Span span, int from, int to) {
        return switch (span) {
            case Span.Text(var text) -> new Span.Text(text.substring(from, to));
            case Span.Strong(var text) -> new Span.Strong(text.substring(from, to));
            case Span.Emphasis(var text) -> new Span.Emphasis(text.substring(from, to));
            case Span.Code(var text) -> new Span.Code(text.substring(from, to));
            case Span.Link _, Span.Mention _, Span.Moment _ -> span;
        };
    }

    private static int size(List<Span> spans) {
        return flat(spans).length();
    }

    private static String flat(List<Span> spans) {
        var text = new StringBuilder();
        spans.forEach(span -> text.append(flat(span)));
        return text.toString();
    }

    private static String flat(Span span) {
        return switch (span) {
            case Span.Text(var text) -> text;
            case Span.Strong(var text) -> text;
            case Span.Emphasis(var text) -> text;
            case Span.Code(var text) -> text;
            case Span.Link _, Span.Mention _, Span.Moment _ -> WHOLE;
        };
    }
}
