package dev.soundings.slack;

import static dev.soundings.slack.SlackJson.plain;
import static dev.soundings.slack.SlackJson.section;
import static dev.soundings.slack.SlackJson.typed;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Denominator;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.SlackText;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can be answered inside a message. A tap on a point or a choice says everything, so that a
 * prompt to ten thousand people needs no ten thousand forms.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements">Slack: elements</a>
 */
final class SlackControls {
    private final Phrases phrases;

    SlackControls(Phrases phrases) {
        this.phrases = phrases;
    }

    ObjectNode buttons(List<Button> buttons) {
        return actions(
                IntStream.range(0, buttons.size())
                        .mapToObj(i -> button(buttons.get(i), i))
                        .toList());
    }

    List<ObjectNode> choices(Block.Choices choices) {
        var label = section(plain(choices.label()));
        var control = choice(choices);
        if (choices.several() && choices.options().size() > Denominator.BOXES) {
            // A list to pick several from may stand beside a text only.
            label.set("accessory", control);
            return List.of(label);
        }
        return List.of(label, actions(List.of(control)));
    }

    List<ObjectNode> scale(Block.Scale scale) {
        var blocks = new ArrayList<ObjectNode>();
        blocks.add(section(plain(scale.label())));
        if (!scale.lowEnd().isBlank() || !scale.highEnd().isBlank()) {
            blocks.add(ends(scale));
        }
        blocks.add(
                actions(
                        IntStream.rangeClosed(1, scale.points())
                                .mapToObj(point -> point(scale, point))
                                .toList()));
        return blocks;
    }

    private ObjectNode button(Button button, int number) {
        var element = typed("button");
        element.set("text", plain(button.label()));
        element.put("action_id", ActionCode.button(number, button.action()));
        switch (button.style()) {
            case PLAIN -> {}
            case PRIMARY -> element.put("style", "primary");
            case DANGER -> element.put("style", "danger");
        }
        button.confirm().ifPresent(question -> element.set("confirm", confirm(question)));
        return element;
    }

    private ObjectNode confirm(String question) {
        var confirm = SlackJson.object();
        confirm.set("title", plain(phrases.say(SlackText.CONFIRM_TITLE)));
        confirm.set("text", plain(question));
        confirm.set("confirm", plain(phrases.say(SlackText.CONFIRM_YES)));
        confirm.set("deny", plain(phrases.say(SlackText.CONFIRM_NO)));
        return confirm;
    }

    private ObjectNode choice(Block.Choices choices) {
        boolean boxes = choices.options().size() <= Denominator.BOXES;
        var picker = new SlackOptions(choices.options(), choices.selected(), phrases);
        var control = choices.several() ? picker.several(boxes) : picker.one(boxes);
        return control.put("action_id", ActionCode.choice(choices.action()));
    }

    private ObjectNode ends(Block.Scale scale) {
        var words =
                phrases.say(
                        SlackText.SCALE_ENDS,
                        "low",
                        scale.lowEnd(),
                        "high",
                        scale.highEnd(),
                        "points",
                        Integer.toString(scale.points()));
        var context = typed("context");
        context.set("elements", SlackJson.array(List.of(plain(words))));
        return context;
    }

    private static ObjectNode point(Block.Scale scale, int point) {
        var digit = Integer.toString(point);
        var element = typed("button");
        element.set("text", plain(digit));
        element.put("action_id", ActionCode.point(point, scale.action()));
        element.put("value", digit);
        if (scale.selected().isPresent() && scale.selected().getAsInt() == point) {
            element.put("style", "primary");
        }
        return element;
    }

    private static ObjectNode actions(List<ObjectNode> elements) {
        var actions = typed("actions");
        actions.set("elements", SlackJson.array(elements));
        return actions;
    }
}
