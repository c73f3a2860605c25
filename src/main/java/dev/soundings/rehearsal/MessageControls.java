package dev.soundings.rehearsal;

import static dev.soundings.rehearsal.Html.flagIf;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Option;
import dev.soundings.wording.RoomText;

import java.util.List;

/**
 * What can be pressed in a message. A choice of one and a point of a scale are answered by one tap,
 * several choices are ticked and then saved.
 */
final class MessageControls {
    private MessageControls() {}

    static Html buttons(List<Button> buttons, Reader reader) {
        var html = new Html().open("div", "class", "buttons");
        for (var button : buttons) {
            var look =
                    switch (button.style()) {
                        case PLAIN -> "button";
                        case PRIMARY -> "button primary";
                        case DANGER -> "button danger";
                    };
            html.element(
                    "button",
                    button.label(),
                    "type",
                    "button",
                    "class",
                    look,
                    "hx-post",
                    reader.path() + "/press",
                    "hx-vals",
                    RoomJson.object("action", button.action().toString()),
                    "hx-confirm",
                    button.confirm().orElse(Html.ABSENT));
        }
        return html.close("div");
    }

    static Html choices(Block.Choices choices, int number, Reader reader, String token) {
        var label = "l-%s-%d".formatted(token, number);
        var html = new Html();
        html.open("div", "class", "answer", "role", "group", "aria-labelledby", label);
        html.element("p", choices.label(), "class", "label", "id", label, "dir", "auto");
        if (choices.several()) {
            return severalOf(html, choices, number, reader).close("div");
        }
        html.open("div", "class", "chips");
        for (var option : choices.options()) {
            html.add(
                    tap(
                            choices.action(),
                            option,
                            choices.selected().contains(option.value()),
                            reader));
        }
        return html.close("div").close("div");
    }

    private static Html severalOf(Html html, Block.Choices choices, int number, Reader reader) {
        var name = "value-" + number;
        for (var option : choices.options()) {
            html.open("label", "class", "box");
            html.open(
                    "input",
                    "type",
                    "checkbox",
                    "name",
                    name,
                    "value",
                    option.value(),
                    "checked",
                    flagIf(choices.selected().contains(option.value())));
            html.element("span", option.label());
            hint(html, option).close("label");
        }
        html.open("div", "class", "buttons");
        html.element(
                "button",
                reader.phrases().say(RoomText.KEEP_CHOICES),
                "type",
                "button",
                "class",
                "button",
                "hx-post",
                reader.path() + "/choose",
                "hx-vals",
                RoomJson.object("action", choices.action().toString(), "from", name));
        return html.close("div");
    }

    static Html scale(Block.Scale scale, int number, Reader reader, String token) {
        var label = "l-%s-%d".formatted(token, number);
        var html = new Html();
        html.open("div", "class", "answer", "role", "group", "aria-labelledby", label);
        html.element("p", scale.label(), "class", "label", "id", label, "dir", "auto");
        html.open("div", "class", "scale").element("span", scale.lowEnd(), "class", "end");
        html.open("div", "class", "points");
        for (int point = 1; point <= scale.points(); point++) {
            boolean selected = scale.selected().isPresent() && scale.selected().getAsInt() == point;
            var digit = Integer.toString(point);
            html.add(tap(scale.action(), Option.of(digit, digit), selected, reader));
        }
        html.close("div").element("span", scale.highEnd(), "class", "end");
        return html.close("div").close("div");
    }

    private static Html tap(ActionId action, Option option, boolean selected, Reader reader) {
        var html = new Html();
        html.open(
                "button",
                "type",
                "button",
                "class",
                "chip",
                "aria-pressed",
                Boolean.toString(selected),
                "hx-post",
                reader.path() + "/choose",
                "hx-vals",
                RoomJson.object("action", action.toString(), "value", option.value()));
        html.element("span", option.label());
        return hint(html, option).close("button");
    }

    private static Html hint(Html html, Option option) {
        return option.hint().isEmpty()
                ? html
                : html.element("span", option.hint(), "class", "hint", "dir", "auto");
    }
}
