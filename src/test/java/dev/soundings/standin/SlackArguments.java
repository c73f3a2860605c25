package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** The arguments of a call, checked against what the method takes. */
record SlackArguments(SlackMethod method, ObjectNode given) {
    private static final Set<String> STRUCTURED =
            Set.of("blocks", "view", "metadata", "files", "attachments");

    static SlackArguments of(SlackMethod method, ObjectNode raw) {
        var breaches = new ArrayList<String>();
        var given = SlackJson.object();
        raw.propertyStream()
                .forEach(argument -> {
                    var name = argument.getKey();
                    if (!method.takes(name)) {
                        breaches.add("unknown argument " + name);
                    }
                    given.set(name, value(name, argument.getValue()));
                });
        method.required().stream()
                .filter(name ->
                        given.path(name).asString("").isEmpty() && !given.path(name).isContainer())
                .forEach(name -> breaches.add("missing argument " + name));
        if (!breaches.isEmpty()) {
            throw SlackRefusal.breach("invalid_arguments", breaches);
        }
        return new SlackArguments(method, given);
    }

    /** In a form, structured arguments are JSON in a string. */
    private static JsonNode value(String name, JsonNode value) {
        return STRUCTURED.contains(name) && value.isString()
                ? SlackJson.parsed(value.asString()).orElse(value)
                : value;
    }

    String text(String name) {
        return SlackJson.text(given, name);
    }

    Optional<String> optional(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** Forms write 1 and 0, JSON true and false. */
    boolean isTrue(String name) {
        return Set.of("true", "1").contains(text(name));
    }

    int number(String name, int otherwise) {
        var text = text(name);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    ObjectNode object(String name) {
        return given.path(name) instanceof ObjectNode object ? object : SlackJson.object();
    }

    ArrayNode array(String name) {
        if (!given.has(name)) {
            return SlackJson.array();
        }
        if (given.path(name) instanceof ArrayNode array) {
            return array;
        }
        throw SlackRefusal.breach("invalid_" + name, name + " is no list");
    }
}
