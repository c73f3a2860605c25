package dev.soundings.chat;

import dev.soundings.wording.TextKey;

import java.util.regex.Pattern;

/**
 * One argument of a verb. How it is told apart in typed text follows from its kind: {@code @lee} is
 * a person, {@code #atlas} a channel, {@code p3} a rating called {@code p}, {@code due 2027-02-14}
 * a value after its keyword, each wherever it stands; what is left belongs to the plain arguments
 * in their order. Words in quotes are always plain.
 */
public record ArgumentSpec(String name, Kind kind, boolean suggested, TextKey summary) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,19}");

    public ArgumentSpec {
        Require.matches("argument", name, FORM);
    }

    /** What an argument holds. */
    public enum Kind {
        /** One word, or several in quotes. */
        WORD,
        /** What is in quotes; without quotes, and as the last plain argument, all the rest. */
        TEXT,
        /** The name of a project; as the last plain argument it may have several words. */
        PROJECT,
        /** {@code @lee}; the value is the user's id. */
        PERSON,
        /** {@code #atlas}; the value is the channel's id. */
        CHANNEL,
        /** {@code p3}: the argument's name and a digit from 1 to 5. */
        RATING,
        /** {@code due 2027-02-14} or {@code due 14 Feb}: the argument's name, then a day. */
        DAY_AFTER_KEYWORD,
        /**
         * {@code because it is sooner}: the argument's name, then what is in quotes; without quotes
         * all up to the next argument that has a sign of its own. The keyword of a day is one only
         * with a day behind it: in {@code because we go to market in May} it is a word like others.
         */
        TEXT_AFTER_KEYWORD,
        /** {@code share}: the argument's name by itself, which is also its value. */
        KEYWORD
    }
}
