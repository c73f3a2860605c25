package dev.soundings.standin;

import static dev.soundings.standin.DiscordRule.count;
import static dev.soundings.standin.DiscordRule.different;
import static dev.soundings.standin.DiscordRule.length;
import static dev.soundings.standin.DiscordRule.that;

import tools.jackson.databind.JsonNode;

/**
 * What a modal must be: five labels or texts at most, each label with one input.
 *
 * @see <a href="https://discord.com/developers/docs/components/reference#label">Discord: labels</a>
 */
final class DiscordModalRules {
    private DiscordModalRules() {}

    static void check(JsonNode modal) {
        length(modal, "title", 1, 45);
        length(modal, "custom_id", 1, 100);
        var components = DiscordJson.each(modal.path("components")).toList();
        count("components of a modal", components.size(), 1, 5);
        components.forEach(DiscordModalRules::top);
        different(
                "custom_id",
                components.stream()
                        .map(one -> DiscordJson.text(one.path("component"), "custom_id"))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    private static void top(JsonNode component) {
        switch (DiscordComponentRules.type(component)) {
            case 10 -> length(component, "content", 1, 4_000);
            case 18 -> label(component);
            case 1 -> that(false, "action rows in modals are deprecated");
            default -> that(false, "no such component in a modal: " + component.path("type"));
        }
    }

    private static void label(JsonNode label) {
        length(label, "label", 1, 45);
        length(label, "description", 0, 100);
        that(
                !label.path("description").isString()
                        || !DiscordJson.text(label, "description").isEmpty(),
                "an empty description");
        var input = label.path("component");
        length(input, "custom_id", 1, 100);
        that(!input.path("disabled").asBoolean(false), "nothing is disabled in a modal");
        switch (DiscordComponentRules.type(input)) {
            case 3, 5, 6, 7, 8 -> DiscordComponentRules.select(input, 0);
            case 4 -> text(input);
            case 21 -> DiscordComponentRules.options(input, 2, 10);
            case 22 -> boxes(input);
            case 19, 23 -> {}
            default -> that(false, "no such input in a label: " + input.path("type"));
        }
    }

    private static void text(JsonNode input) {
        count("style of a text input", input.path("style").asInt(), 1, 2);
        that(!DiscordJson.has(input, "label"), "the label belongs around the input");
        int most = input.path("max_length").asInt(4_000);
        count("max_length", most, 1, 4_000);
        count("min_length", input.path("min_length").asInt(0), 0, most);
        length(input, "value", 0, most);
        length(input, "placeholder", 0, 100);
    }

    private static void boxes(JsonNode input) {
        DiscordComponentRules.options(input, 1, 10);
        count("min_values", input.path("min_values").asInt(1), 0, 10);
        count("max_values", input.path("max_values").asInt(10), 1, 10);
    }
}
