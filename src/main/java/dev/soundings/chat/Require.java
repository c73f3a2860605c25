package dev.soundings.chat;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The checks that constructors of the vocabulary share. What fails here is a fault of the caller.
 */
final class Require {
    private Require() {}

    static void that(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** The rule is put into words only when it is broken. */
    static void that(boolean holds, Supplier<String> rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule.get());
        }
    }

    /** Not blank and within {@code most} characters (UTF-16 units, which is how vendors count). */
    static void text(String what, String text, int most) {
        that(!text.isBlank(), () -> what + " is blank");
        atMost(what, text, most);
    }

    static void atMost(String what, String text, int most) {
        that(
                text.length() <= most,
                () -> "%s has %d characters, at most %d".formatted(what, text.length(), most));
    }

    static void count(String what, int count, int least, int most) {
        that(
                count >= least && count <= most,
                () -> "%d %s, %d to %d".formatted(count, what, least, most));
    }

    static void matches(String what, String text, Pattern pattern) {
        that(
                pattern.matcher(text).matches(),
                () -> "%s does not match %s".formatted(what, pattern));
    }
}
