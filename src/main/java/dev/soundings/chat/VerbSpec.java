package dev.soundings.chat;

import dev.soundings.wording.TextKey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One verb with its arguments.
 *
 * @param example what to type, without the noun and verb; may be empty
 */
public record VerbSpec(String name, TextKey summary, String example, List<ArgumentSpec> arguments) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{1,19}");

    public VerbSpec {
        Require.matches("verb", name, FORM);
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
