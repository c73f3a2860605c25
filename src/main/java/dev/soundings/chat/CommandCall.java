package dev.soundings.chat;

import java.util.Map;
import java.util.Optional;

/** A command as it was meant: noun, verb and its arguments by name. */
public record CommandCall(String noun, String verb, Map<String, String> arguments) {
    public CommandCall {
        arguments = Map.copyOf(arguments);
    }

    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }
}
