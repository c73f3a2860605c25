package dev.soundings.chat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command as it was meant: noun, verb and its arguments by name. */
public record CommandCall(String noun, String verb, Map<String, String> arguments) {
    /** What a read command ends with when everybody in the place shall see the answer. */
    public static final String SHARE = "share";

    private static final Set<String> LOOKING =
            Set.of("home", "help", "doctor", "next", "show", "list", "history");

    public CommandCall {
        arguments = Map.copyOf(arguments);
    }

    /** A platform that has no bare words says yes or no. */
    public boolean shares() {
        return argument(SHARE).filter(value -> !value.equalsIgnoreCase("false")).isPresent();
    }

    /** Whether it changes nothing and tells only the one who asks: asked twice, it looks twice. */
    public boolean looks() {
        return LOOKING.contains(verb) && !shares();
    }

    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }
}
