package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A modal as its client fills it: what stood in it stays unless a value is given, and the button
 * does nothing before every required field has one.
 */
final class DiscordFilling {
    private final List<JsonNode> labels;

    DiscordFilling(JsonNode modal) {
        labels = DiscordJson.each(modal.path("components")).toList();
    }

    ArrayNode with(Map<String, List<String>> values) {
        var known =
                labels.stream()
                        .map(one -> DiscordJson.text(one.path("component"), "custom_id"))
                        .collect(Collectors.toSet());
        if (!known.containsAll(values.keySet())) {
            throw new AssertionError("the modal asks " + known + ", not " + values.keySet());
        }
        return DiscordJson.array(labels.stream().map(label -> filled(label, values)).toList());
    }

    private static ObjectNode filled(JsonNode label, Map<String, List<String>> values) {
        var json =
                DiscordJson.object()
                        .put("type", label.path("type").asInt())
                        .put("id", label.path("id").asInt());
        if (DiscordComponentRules.type(label) == 18) {
            var input = label.path("component");
            var id = DiscordJson.text(input, "custom_id");
            json.set("component", input(input, values.getOrDefault(id, initial(input))));
        }
        return json;
    }

    /** The values with which a field begins. */
    static List<String> initial(JsonNode input) {
        return switch (DiscordComponentRules.type(input)) {
            case 4 ->
                    List.of(DiscordJson.text(input, "value")).stream()
                            .filter(text -> !text.isEmpty())
                            .toList();
            case 5, 6, 7, 8 ->
                    DiscordJson.each(input.path("default_values"))
                            .map(one -> DiscordJson.text(one, "id"))
                            .toList();
            case 23 -> List.of(String.valueOf(input.path("default").asBoolean(false)));
            default ->
                    DiscordJson.each(input.path("options"))
                            .filter(one -> one.path("default").asBoolean(false))
                            .map(one -> DiscordJson.text(one, "value"))
                            .toList();
        };
    }

    private static ObjectNode input(JsonNode input, List<String> values) {
        int type = DiscordComponentRules.type(input);
        var json =
                DiscordJson.object()
                        .put("type", type)
                        .put("id", input.path("id").asInt())
                        .put("custom_id", DiscordJson.text(input, "custom_id"));
        boolean required = input.path("required").asBoolean(true);
        switch (type) {
            case 4 -> json.put("value", text(input, String.join("\n", values), required));
            case 21 -> {
                checkChosen(input, values, required ? 1 : 0);
                json.put("value", values.isEmpty() ? null : values.getFirst());
            }
            case 23 -> json.put("value", values.contains("true"));
            default -> {
                checkChosen(input, values, required ? 1 : 0);
                json.set("values", DiscordJson.texts(values));
            }
        }
        return json;
    }

    private static String text(JsonNode input, String text, boolean required) {
        int most = input.path("max_length").asInt(4_000);
        int least = input.path("min_length").asInt(0);
        if (required && text.isBlank()) {
            throw new AssertionError(DiscordJson.text(input, "custom_id") + " is required");
        }
        if (text.length() > most || (!text.isEmpty() && text.length() < least)) {
            throw new AssertionError(
                    "%s takes %d to %d characters"
                            .formatted(DiscordJson.text(input, "custom_id"), least, most));
        }
        return text;
    }

    /**
     * @param atLeast how many must be chosen when the field does not say it
     */
    static void checkChosen(JsonNode select, List<String> values, int atLeast) {
        var id = DiscordJson.text(select, "custom_id");
        var offered =
                DiscordJson.each(select.path("options"))
                        .map(one -> DiscordJson.text(one, "value"))
                        .collect(Collectors.toSet());
        boolean listed = Set.of(3, 21, 22).contains(DiscordComponentRules.type(select));
        if (listed && !offered.containsAll(values)) {
            throw new AssertionError(id + " offers " + offered + ", not " + values);
        }
        int least = atLeast == 0 ? 0 : select.path("min_values").asInt(1);
        int most =
                DiscordComponentRules.type(select) == 22
                        ? select.path("max_values").asInt(offered.size())
                        : select.path("max_values").asInt(1);
        if (values.size() < least || values.size() > most) {
            throw new AssertionError(
                    "%s takes %d to %d values, not %s".formatted(id, least, most, values));
        }
    }
}
