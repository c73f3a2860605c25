package dev.soundings.rehearsal;

import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;

import java.util.List;
import java.util.Optional;

/**
 * The argument that a person is typing at the end of a command, when the bot can suggest values for
 * it: the project in {@code /why show Atl}.
 *
 * @param typed what there is of it, maybe nothing
 * @param before the line without it
 */
record TypedArgument(CommandCall soFar, String argument, String typed, String before) {
    static Optional<TypedArgument> of(
            String line, CommandReader commands, CommandSpecs specs, CommandReader.Names names) {
        return switch (commands.read(line, names)) {
            case CommandReader.Reading.Read(var call) ->
                    suggested(specs, call).stream()
                            .flatMap(argument -> of(line, call, argument.name()).stream())
                            .findFirst();
            case CommandReader.Reading.Misread misread -> Optional.empty();
        };
    }

    private static List<ArgumentSpec> suggested(CommandSpecs specs, CommandCall call) {
        return specs.command(call.noun())
                .flatMap(command -> command.verb(call.verb()))
                .map(verb -> verb.arguments().stream().filter(ArgumentSpec::suggested).toList())
                .orElse(List.of());
    }

    private static Optional<TypedArgument> of(String line, CommandCall call, String argument) {
        var typed = call.argument(argument).orElse("");
        boolean atEnd = typed.isEmpty() ? line.endsWith(" ") : line.endsWith(typed);
        if (!atEnd) {
            return Optional.empty();
        }
        var before = line.substring(0, line.length() - typed.length());
        return Optional.of(new TypedArgument(call, argument, typed, before));
    }
}
