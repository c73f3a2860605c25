package dev.soundings.chat;

import dev.soundings.wording.TextKey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One verb with its arguments.
 *
 * @param example what to type, without the noun and verb; may be empty
 */
public record VerbSpec(String name, TextKey summary, String example, List<ArgumentSpec> arguments) {
    public VerbSpec {
        Require.matches("verb", name, "[a-z][a-z-]{1,19}");
        arguments = List.copyOf(arguments);
        Require.count("arguments", arguments.size(), 0, Denominator.OPTIONS);
        var names = new HashSet<String>();
        arguments.forEach(argument ->
                Require.that(
                        names.add(argument.name()), "two arguments are called " + argument.name()));
    }

    public Optional<ArgumentSpec> argument(String name) {
        return arguments.stream().filter(argument -> argument.name().equals(name)).findFirst();
    }
}
