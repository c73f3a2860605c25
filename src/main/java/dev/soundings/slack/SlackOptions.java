package dev.soundings.slack;

import static dev.soundings.slack.SlackJson.plain;
import static dev.soundings.slack.SlackJson.typed;

import dev.soundings.chat.Option;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.SlackText;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** A list to pick from: boxes that show everything where Slack has them, else a menu. */
record SlackOptions(List<Option> options, List<String> selected, Phrases phrases) {
    ObjectNode one(boolean boxes) {
        var element = boxes ? typed("radio_buttons") : menu("static_select");
        element.set(
                "options", SlackJson.array(options.stream().map(SlackOptions::option).toList()));
        initial().stream().findFirst().ifPresent(first -> element.set("initial_option", first));
        return element;
    }

    ObjectNode several(boolean boxes) {
        var element = boxes ? typed("checkboxes") : menu("multi_static_select");
        element.set(
                "options", SlackJson.array(options.stream().map(SlackOptions::option).toList()));
        if (!initial().isEmpty()) {
            element.set("initial_options", SlackJson.array(initial()));
        }
        return element;
    }

    private List<ObjectNode> initial() {
        return options.stream()
                .filter(option -> selected.contains(option.value()))
                .map(SlackOptions::option)
                .toList();
    }

    private ObjectNode menu(String type) {
        var menu = typed(type);
        menu.set("placeholder", plain(phrases.say(SlackText.CHOOSE)));
        return menu;
    }

    private static ObjectNode option(Option option) {
        var written = SlackJson.object();
        written.set("text", plain(option.label()));
        written.put("value", option.value());
        if (!option.hint().isBlank()) {
            written.set("description", plain(option.hint()));
        }
        return written;
    }
}
