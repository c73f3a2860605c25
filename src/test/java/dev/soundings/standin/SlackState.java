package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/** What stands in the inputs of a modal: first what the bot put there, then what was typed. */
final class SlackState {
    private final ObjectNode typed = SlackJson.object();

    /** All inputs, as Slack sends them with a submission. */
    ObjectNode values(JsonNode blocks) {
        var values = SlackJson.object();
        for (var block : blocks) {
            var id = SlackJson.text(block, "block_id");
            for (var element : elements(block)) {
                var action = SlackJson.text(element, "action_id");
                var value = typed.path(id).path(action);
                values.withObjectProperty(id)
                        .set(action, value.isMissingNode() ? initial(element) : value);
            }
        }
        return values;
    }

    /** Types into an input, or picks what has that value or label. */
    ObjectNode type(String block, JsonNode element, List<String> values) {
        var value = value(element, values);
        typed.withObjectProperty(block).set(SlackJson.text(element, "action_id"), value);
        return value;
    }

    static List<JsonNode> elements(JsonNode block) {
        return switch (SlackJson.text(block, "type")) {
            case "input" -> List.of(block.path("element"));
            case "actions" ->
                    block.path("elements")
                            .valueStream()
                            .filter(element -> !SlackJson.text(element, "type").equals("button"))
                            .toList();
            case "section" ->
                    Optional.of(block.path("accessory"))
                            .filter(element -> element.has("action_id"))
                            .filter(element -> !SlackJson.text(element, "type").equals("button"))
                            .stream()
                            .toList();
            default -> List.of();
        };
    }

    private static ObjectNode value(JsonNode element, List<String> values) {
        var type = SlackJson.text(element, "type");
        var json = SlackJson.object().put("type", type);
        var first = values.isEmpty() ? "" : values.getFirst();
        switch (type) {
            case "plain_text_input", "number_input", "email_text_input", "url_text_input" -> {
                int most = element.path("max_length").asInt(3_000);
                if (first.length() > most) {
                    throw new AssertionError("Slack lets nobody type more than " + most);
                }
                putText(json, "value", first);
            }
            case "static_select", "radio_buttons", "external_select" ->
                    option(element, first)
                            .ifPresentOrElse(
                                    option -> json.set("selected_option", option),
                                    () -> json.putNull("selected_option"));
            case "multi_static_select", "checkboxes", "multi_external_select" -> {
                var all = json.putArray("selected_options");
                values.forEach(value -> option(element, value).ifPresent(all::add));
            }
            case "users_select" -> putText(json, "selected_user", first);
            case "multi_users_select" -> json.set("selected_users", SlackJson.array(values));
            case "channels_select" -> putText(json, "selected_channel", first);
            case "conversations_select" -> putText(json, "selected_conversation", first);
            case "multi_conversations_select" ->
                    json.set("selected_conversations", SlackJson.array(values));
            case "datepicker" -> putText(json, "selected_date", first);
            case "timepicker" -> putText(json, "selected_time", first);
            default -> throw new AssertionError("nobody can type into " + type);
        }
        return json;
    }

    private static void putText(ObjectNode json, String field, String text) {
        if (text.isEmpty()) {
            json.putNull(field);
        } else {
            json.put(field, text);
        }
    }

    private static Optional<JsonNode> option(JsonNode element, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                element.path("options")
                        .valueStream()
                        .filter(option ->
                                SlackJson.text(option, "value").equals(value)
                                        || SlackJson.text(option.path("text"), "text")
                                                .equals(value))
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError("no option " + value + " in " + element)));
    }

    private static ObjectNode initial(JsonNode element) {
        var json = SlackJson.object().put("type", SlackJson.text(element, "type"));
        var fields =
                switch (SlackJson.text(element, "type")) {
                    case "plain_text_input", "number_input", "email_text_input", "url_text_input" ->
                            List.of("initial_value", "value");
                    case "static_select", "radio_buttons", "external_select" ->
                            List.of("initial_option", "selected_option");
                    case "multi_static_select", "checkboxes", "multi_external_select" ->
                            List.of("initial_options", "selected_options");
                    case "users_select" -> List.of("initial_user", "selected_user");
                    case "multi_users_select" -> List.of("initial_users", "selected_users");
                    case "channels_select" -> List.of("initial_channel", "selected_channel");
                    case "conversations_select" ->
                            List.of("initial_conversation", "selected_conversation");
                    case "multi_conversations_select" ->
                            List.of("initial_conversations", "selected_conversations");
                    case "datepicker" -> List.of("initial_date", "selected_date");
                    case "timepicker" -> List.of("initial_time", "selected_time");
                    default -> List.of("initial", "selected");
                };
        var start = element.path(fields.getFirst());
        if (start.isMissingNode() && fields.getLast().endsWith("s")) {
            json.putArray(fields.getLast());
        } else if (start.isMissingNode()) {
            json.putNull(fields.getLast());
        } else {
            json.set(fields.getLast(), start);
        }
        return json;
    }

    /** Whether a value counts as filled, for an input that is not optional. */
    static boolean isEmpty(JsonNode value) {
        return value.propertyStream()
                .filter(field -> !field.getKey().equals("type"))
                .allMatch(field ->
                        field.getValue().isNull()
                                || (field.getValue().isArray() && field.getValue().isEmpty()));
    }
}
