package dev.soundings.cadence;

import dev.soundings.cadence.CadenceNotation.Parsed.Unreadable;
import dev.soundings.cadence.CadenceNotation.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text word by word, read from left to right: {@code on Mon, Wed at 9} gives <i>on, mon, a comma,
 * wed, at, 9</i>. Beyond the end there are only empty words.
 */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[,;&]|[^\\s,;&]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> SEPARATORS = Set.of(",", ";", "&", "and");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int index;

    Words(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start()));
        }
    }

    /** The current word in lower case. */
    String peek() {
        return peek(0);
    }

    String peek(int ahead) {
        return at(index + ahead).written().toLowerCase(Locale.ROOT);
    }

    String take() {
        String word = peek();
        index++;
        return word;
    }

    boolean accept(String... alternatives) {
        boolean accepted = !atEnd() && List.of(alternatives).contains(peek());
        if (accepted) {
            index++;
        }
        return accepted;
    }

    void skipSeparators() {
        index += separatorsAhead();
    }

    /** The first word behind commas and {@code and}. */
    String peekBehindSeparators() {
        return peek(separatorsAhead());
    }

    boolean atEnd() {
        return index >= words.size();
    }

    /** To be thrown: the current word cannot be read. */
    Stuck stuck(Problem problem) {
        Word word = at(index);
        return new Stuck(new Unreadable(problem, word.written(), word.position()));
    }

    private int separatorsAhead() {
        int ahead = 0;
        while (SEPARATORS.contains(peek(ahead))) {
            ahead++;
        }
        return ahead;
    }

    private Word at(int i) {
        return i < words.size() ? words.get(i) : new Word("", text.length());
    }

    private record Word(String written, int position) {}

    /** Leaves a reader at the first problem; never leaves the notation, which returns the value. */
    static final class Stuck extends RuntimeException {

        private final transient Unreadable unreadable;

        private Stuck(Unreadable unreadable) {
            super(unreadable.toString(), null, false, false);
            this.unreadable = unreadable;
        }

        Unreadable unreadable() {
            return unreadable;
        }
    }
}
