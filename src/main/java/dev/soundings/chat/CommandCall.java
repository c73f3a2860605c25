package dev.soundings.chat;

import java.util.Map;
import java.util.Optional;

/** A command as it was meant: noun, verb and its arguments by name. */
public record CommandCall(String noun, String verb, Map<String, String> arguments) {
    /** What a read command ends with when everybody in the place shall see the answer. */
    public static final String SHARE = "share";

    public CommandCall {
        arguments = Map.copyOf(arguments);
    }

    /** A platform that has no bare words says yes or no. */
    public boolean shares() {
        return argument(SHARE).filter(value -> !value.equalsIgnoreCase("false")).isPresent();
    }

    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }
}
