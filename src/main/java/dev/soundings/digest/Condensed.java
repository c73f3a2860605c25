package dev.soundings.digest;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Makes what people wrote fit into a line: the first sentence, without its full stop, on one line,
 * cut at a word. "Vendor API slips. We asked twice!" becomes "Vendor API slips".
 */
final class Condensed {
    private Condensed() {}

    static String sentence(String text, int mostWords, int mostCharacters) {
        return cut(withoutEnd(sentences(oneLine(text), 1)), mostWords, mostCharacters);
    }

    /** For a whole line in an owner's own words. */
    static String twoSentences(String text) {
        return cut(sentences(oneLine(text), 2), 32, 220);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static String sentences(String text, int most) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int end = 0;
        for (int count = 0; count < most; count++) {
            int next = breaks.next();
            if (next == BreakIterator.DONE) {
                return text;
            }
            end = next;
        }
        return text.substring(0, end).strip();
    }

    private static String withoutEnd(String text) {
        return text.replaceAll("[.!?…。！？]+$", "").strip();
    }

    private static String cut(String text, int mostWords, int mostCharacters) {
        var words = text.split(" ");
        var kept = new StringBuilder();
        for (int i = 0; i < words.length && i < mostWords; i++) {
            if (kept.length() + words[i].length() + 1 > mostCharacters) {
                break;
            }
            kept.append(i == 0 ? "" : " ").append(words[i]);
        }
        if (kept.isEmpty()) {
            return characters(text, mostCharacters);
        }
        return kept.length() == text.length()
                ? text
                : kept.toString().replaceAll("[,;:–-]+$", "") + "…";
    }

    /** For scripts without blanks; what looks like one character is never cut in two. */
    private static String characters(String text, int most) {
        if (text.length() < most) {
            return text;
        }
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int end = breaks.preceding(most);
        return text.substring(0, Math.max(end, 0)) + "…";
    }
}
