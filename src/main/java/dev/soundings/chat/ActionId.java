package dev.soundings.chat;

import java.util.regex.Pattern;

/**
 * What a button, a choice or a form's submit means: feature, verb and what it is about, as in
 * {@code answer/skip/room.x7k2m9p4qa.20270211.0.tom}. The feature owns its actions. The platform
 * hands it back to us, so it is opaque and never trusted: the gate looks up the subject again.
 */
public record ActionId(String feature, String verb, String argument) {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,19}");

    public ActionId {
        Require.that(WORD.matcher(feature).matches(), "feature is no short lower-case word");
        Require.that(WORD.matcher(verb).matches(), "verb is no short lower-case word");
        Require.atMost(
                "action id", feature + verb + argument, Denominator.ACTION_ID - "//".length());
    }

    public static ActionId of(String feature, String verb) {
        return new ActionId(feature, verb, "");
    }

    public static ActionId of(String feature, String verb, String argument) {
        return new ActionId(feature, verb, argument);
    }

    /**
     * @throws IllegalArgumentException when {@code text} was not printed by {@link #toString}
     */
    public static ActionId parse(String text) {
        var parts = text.split("/", 3);
        Require.that(parts.length == 3, "not an action id");
        return new ActionId(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return feature + "/" + verb + "/" + argument;
    }
}
