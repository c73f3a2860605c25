package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The elements that stand in blocks: buttons, menus, inputs.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements">elements</a>
 */
final class SlackElementRules {
    private static final Set<String> MENU =
            Set.of("type", "action_id", "placeholder", "confirm", "focus_on_load");

    /** Each with its fields. */
    private static final Map<String, Set<String>> KNOWN =
            Map.ofEntries(
                    of("button", "action_id text url value style confirm accessibility_label"),
                    of("image", "image_url alt_text slack_file"),
                    menu("static_select", "options option_groups initial_option"),
                    menu(
                            "multi_static_select",
                            "options option_groups initial_options max_selected_items"),
                    menu("external_select", "initial_option min_query_length"),
                    menu(
                            "multi_external_select",
                            "initial_options min_query_length max_selected_items"),
                    menu("users_select", "initial_user"),
                    menu("multi_users_select", "initial_users max_selected_items"),
                    menu(
                            "conversations_select",
                            "initial_conversation default_to_current_conversation"
                                    + " response_url_enabled filter"),
                    menu(
                            "multi_conversations_select",
                            "initial_conversations default_to_current_conversation"
                                    + " max_selected_items filter"),
                    menu("channels_select", "initial_channel response_url_enabled"),
                    menu("multi_channels_select", "initial_channels max_selected_items"),
                    of("overflow", "action_id options confirm"),
                    menu("datepicker", "initial_date"),
                    menu("timepicker", "initial_time timezone"),
                    menu("datetimepicker", "initial_date_time"),
                    of("checkboxes", "action_id options initial_options confirm focus_on_load"),
                    of("radio_buttons", "action_id options initial_option confirm focus_on_load"),
                    of(
                            "plain_text_input",
                            "action_id initial_value multiline min_length max_length"
                                    + " dispatch_action_config focus_on_load placeholder"),
                    of(
                            "number_input",
                            "action_id is_decimal_allowed initial_value min_value max_value"
                                    + " dispatch_action_config focus_on_load placeholder"),
                    of(
                            "url_text_input",
                            "action_id initial_value dispatch_action_config focus_on_load"
                                    + " placeholder"),
                    of(
                            "email_text_input",
                            "action_id initial_value dispatch_action_config focus_on_load"
                                    + " placeholder"));

    private static final Set<String> FOR_INPUT_ONLY =
            Set.of("plain_text_input", "number_input", "url_text_input", "email_text_input");

    private final SlackProblems problems;
    private final SlackTextRules texts;

    SlackElementRules(SlackProblems problems, SlackTextRules texts) {
        this.problems = problems;
        this.texts = texts;
    }

    /**
     * @param input whether it stands in an input block
     */
    void check(JsonNode element, String where, boolean input) {
        var type = SlackJson.text(element, "type");
        var fields = KNOWN.get(type);
        if (fields == null) {
            problems.that(false, where, "unknown element " + type);
            return;
        }
        problems.keys(element, where, fields);
        problems.that(
                input || !FOR_INPUT_ONLY.contains(type), where, type + " needs an input block");
        problems.that(
                !input || !Set.of("button", "image", "overflow").contains(type),
                where,
                type + " cannot stand in an input block");
        if (!type.equals("image")) {
            problems.that(element.has("action_id"), where, "an action_id is expected");
            problems.optionalLength(element, "action_id", where, 255);
        }
        texts.optionalPlain(element, "placeholder", where, 150);
        if (element.has("confirm")) {
            texts.confirm(element.path("confirm"), where + ".confirm");
        }
        special(type, element, where);
    }

    private void special(String type, JsonNode element, String where) {
        switch (type) {
            case "button" -> button(element, where);
            case "image" -> SlackBlockRules.image(problems, element, where);
            case "static_select", "multi_static_select" -> options(element, where, 1, 100, false);
            case "overflow" -> options(element, where, 1, 5, false);
            case "checkboxes", "radio_buttons" -> options(element, where, 1, 10, true);
            case "datepicker" ->
                    problems.that(
                            !element.has("initial_date")
                                    || SlackJson.text(element, "initial_date")
                                            .matches("\\d{4}-\\d\\d-\\d\\d"),
                            where,
                            "initial_date is no date");
            case "plain_text_input" -> textInput(element, where);
            case "number_input" ->
                    problems.that(
                            element.path("is_decimal_allowed").isBoolean(),
                            where,
                            "is_decimal_allowed is expected");
            case "multi_users_select", "multi_channels_select", "multi_conversations_select" ->
                    problems.that(
                            element.path("max_selected_items").asInt(1) >= 1,
                            where,
                            "max_selected_items is at least 1");
            default -> {}
        }
    }

    private void button(JsonNode button, String where) {
        texts.plain(button.path("text"), where + ".text", 75);
        problems.optionalLength(button, "value", where, 2_000);
        problems.optionalLength(button, "url", where, 3_000);
        problems.optionalLength(button, "accessibility_label", where, 75);
        problems.that(
                !button.has("style")
                        || Set.of("primary", "danger").contains(SlackJson.text(button, "style")),
                where,
                "style is primary or danger");
    }

    private void textInput(JsonNode input, String where) {
        int least = input.path("min_length").asInt(0);
        int most = input.path("max_length").asInt(3_000);
        problems.that(least >= 0 && least <= 3_000, where, "min_length is 0 to 3000");
        problems.that(most >= 1 && most <= 3_000, where, "max_length is 1 to 3000");
        problems.that(least <= most, where, "min_length is more than max_length");
        problems.optionalLength(input, "initial_value", where, most);
    }

    private void options(JsonNode element, String where, int least, int most, boolean marked) {
        if (element.has("option_groups")) {
            problems.count(element.path("option_groups"), where + ".option_groups", 1, 100);
            return;
        }
        var options = element.path("options");
        problems.count(options, where + ".options", least, most);
        var values = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            texts.option(options.get(i), where + ".options[" + i + "]", marked);
            problems.that(
                    values.add(SlackJson.text(options.get(i), "value")),
                    where,
                    "two options have the same value");
        }
        Stream.concat(
                        Stream.of(element.path("initial_option")).filter(JsonNode::isObject),
                        element.path("initial_options").valueStream())
                .forEach(initial ->
                        problems.that(
                                options.valueStream().anyMatch(initial::equals),
                                where,
                                "the initial option is none of the options"));
        problems.that(
                !element.has("initial_options") || !element.path("initial_options").isEmpty(),
                where,
                "initial_options is empty");
    }

    private static Map.Entry<String, Set<String>> of(String type, String fields) {
        return Map.entry(
                type,
                Stream.concat(Stream.of("type"), Stream.of(fields.split(" ", -1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Map.Entry<String, Set<String>> menu(String type, String fields) {
        return Map.entry(
                type,
                Stream.concat(MENU.stream(), Stream.of(fields.split(" ", -1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
