package dev.soundings.chat;

import dev.soundings.wording.TextKey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A noun and what can be done with it: {@code /risk raise | list | review | close}. */
public record CommandSpec(String noun, TextKey summary, List<VerbSpec> verbs) {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,20}");

    public CommandSpec {
        Require.matches("noun", noun, FORM);
        verbs = List.copyOf(verbs);
        Require.count("verbs", verbs.size(), 1, Denominator.OPTIONS);
    }

    public Optional<VerbSpec> verb(String name) {
        return verbs.stream().filter(verb -> verb.name().equals(name)).findFirst();
    }
}
