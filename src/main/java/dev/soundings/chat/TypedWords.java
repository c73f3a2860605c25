package dev.soundings.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was typed, cut into words: {@code raise “Vendor API slips” p3} has three, of which the
 * second was in quotes. A quote opens at the beginning of a word only and closes where no letter
 * follows, so {@code we're} and {@code 'we're late'} are what they look like. A backslash takes the
 * meaning from a quote: {@code \"}.
 *
 * @param balanced false when a quote was opened and never closed; the last word is then the rest
 */
record TypedWords(String typed, List<Word> words, boolean balanced) {
    /**
     * What closes which quote. Keyboards and correction mix them, and languages differ: „so“, “so”,
     * ”so”, »so«, «so».
     *
     * @see <a href="https://www.unicode.org/charts/PDF/U2000.pdf">Unicode: quotation marks</a>
     */
    private static final Map<Character, String> CLOSERS =
            Map.ofEntries(
                    Map.entry('"', "\"”“"),
                    Map.entry('“', "”\"“"),
                    Map.entry('”', "”\""),
                    Map.entry('„', "“”\""),
                    Map.entry('‟', "”\""),
                    Map.entry('«', "»"),
                    Map.entry('»', "«»"),
                    Map.entry('\'', "'’"),
                    Map.entry('‘', "’'‘"),
                    Map.entry('’', "’'"),
                    Map.entry('‚', "‘’'"),
                    Map.entry('‹', "›"),
                    Map.entry('›', "‹›"));

    /** Quotes that are apostrophes when nothing closes them: {@code 'tis}. */
    private static final String SINGLE = "'‘’‚‹›";

    TypedWords {
        words = List.copyOf(words);
    }

    static TypedWords of(String typed) {
        var words = new ArrayList<Word>();
        int at = 0;
        while ((at = skipSpace(typed, at)) < typed.length()) {
            int close = closing(typed, at);
            boolean opens = CLOSERS.containsKey(typed.charAt(at));
            if (opens && close < 0 && SINGLE.indexOf(typed.charAt(at)) < 0) {
                words.add(word(words, typed, at, typed.length(), false));
                return new TypedWords(typed, words, false);
            }
            int end = close < 0 ? skipWord(typed, at) : close + 1;
            words.add(word(words, typed, at, end, close >= 0));
            at = end;
        }
        return new TypedWords(typed, words, true);
    }

    /** Everything from {@code word} to the end of what was typed. */
    String from(Word word) {
        return typed.substring(word.from());
    }

    /**
     * These words as they were typed, with the spaces and line breaks between those that are
     * neighbours. A single word loses its quotes.
     */
    String joined(List<Word> some) {
        if (some.size() == 1) {
            return some.getFirst().text();
        }
        var text = new StringBuilder();
        for (int i = 0; i < some.size(); i++) {
            var word = some.get(i);
            if (i > 0) {
                var former = some.get(i - 1);
                boolean neighbours = former.number() + 1 == word.number();
                text.append(neighbours ? typed.substring(former.to(), word.from()) : " ");
            }
            text.append(word.quoted() ? typed.substring(word.from(), word.to()) : word.text());
        }
        return text.toString();
    }

    private static Word word(List<Word> before, String typed, int from, int to, boolean quoted) {
        var text = quoted ? typed.substring(from + 1, to - 1) : typed.substring(from, to);
        return new Word(unescaped(text, quoted), before.size(), from, to, quoted);
    }

    /** Where the quote that opens at {@code open} closes, or -1. */
    private static int closing(String typed, int open) {
        var closers = CLOSERS.getOrDefault(typed.charAt(open), "");
        for (int i = open + 1; !closers.isEmpty() && i < typed.length(); i++) {
            if (escapes(typed, i, true)) {
                i++;
            } else if (closers.indexOf(typed.charAt(i)) >= 0 && !letterAt(typed, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static String unescaped(String text, boolean quoted) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (escapes(text, i, quoted)) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    /** Outside quotes a backslash escapes no backslash, so that {@code \\server} stays. */
    private static boolean escapes(String text, int at, boolean quoted) {
        return text.charAt(at) == '\\'
                && at + 1 < text.length()
                && (CLOSERS.containsKey(text.charAt(at + 1))
                        || (quoted && text.charAt(at + 1) == '\\'));
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipWord(String text, int from) {
        int at = from;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Also the spaces that do not break, which phones and copied text bring along. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** One word: its text without quotes, and where it stands. */
    record Word(String text, int number, int from, int to, boolean quoted) {}
}
