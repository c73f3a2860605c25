package dev.soundings.chat;

import dev.soundings.wording.TextKey;

import java.util.List;
import java.util.Optional;

/** A noun and what can be done with it: {@code /risk raise | list | review | close}. */
public record CommandSpec(String noun, TextKey summary, List<VerbSpec> verbs) {
    public CommandSpec {
        Require.matches("noun", noun, "[a-z]{2,20}");
        verbs = List.copyOf(verbs);
        Require.count("verbs", verbs.size(), 1, Denominator.OPTIONS);
    }

    public Optional<VerbSpec> verb(String name) {
        return verbs.stream().filter(verb -> verb.name().equals(name)).findFirst();
    }
}
