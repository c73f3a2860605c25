package dev.soundings.journey;

import dev.soundings.standin.DiscordMessage;
import dev.soundings.standin.DiscordReply;

import tools.jackson.databind.JsonNode;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Discord's components as somebody sees them: a text, a row of buttons, a select below its label.
 */
final class DiscordScreen {
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;

    private final UnaryOperator<String> nameOf;
    private final ZoneId zone;

    /**
     * @param nameOf a person by their id
     */
    DiscordScreen(UnaryOperator<String> nameOf, ZoneId zone) {
        this.nameOf = nameOf;
        this.zone = zone;
    }

    Seen.Message message(DiscordMessage message) {
        var parts = new ArrayList<Seen.Part>();
        message.components().forEach(component -> read(component, parts));
        if (parts.isEmpty()) {
            parts.add(new Seen.Part(plain(message.text()), List.of()));
        }
        return new Seen.Message(parts, parts.getFirst().text(), message);
    }

    Seen.Form form(DiscordReply.Modal modal, Object handle) {
        var text = new StringBuilder(modal.json().path("title").asString());
        var fields = new ArrayList<Seen.Field>();
        for (var component : modal.json().path("components")) {
            var input = component.path("component");
            if (input.isMissingNode()) {
                text.append("\n").append(plain(component.path("content").asString()));
            } else {
                var id = input.path("custom_id").asString();
                var initial = String.join("", modal.initially(id));
                fields.add(new Seen.Field(id, initial));
                text.append(
                        "\n%s: %s [%s]".formatted(id, component.path("label").asString(), initial));
            }
        }
        return new Seen.Form(text.toString(), fields, handle);
    }

    private void read(JsonNode component, List<Seen.Part> parts) {
        switch (component.path("type").asInt()) {
            case ROW -> row(component.path("components"), parts);
            case 10 -> parts.add(part(plain(component.path("content").asString())));
            case 12 ->
                    component
                            .path("items")
                            .forEach(
                                    item -> parts.add(part(item.path("description").asString(""))));
            case 14 -> parts.add(part("---"));
            default -> component.path("components").forEach(child -> read(child, parts));
        }
    }

    private void row(JsonNode controls, List<Seen.Part> parts) {
        if (controls.path(0).path("type").asInt() == SELECT) {
            var select = controls.path(0);
            // The label stands above the select.
            var label = parts.removeLast().text();
            var options =
                    select.path("options")
                            .valueStream()
                            .map(one -> one.path("label").asString())
                            .toList();
            parts.add(
                    new Seen.Part(
                            label + " " + options,
                            List.of(new Seen.Control(Seen.Control.Kind.CHOICES, label, select))));
            return;
        }
        var buttons =
                controls.valueStream()
                        .filter(one -> one.path("type").asInt() == BUTTON)
                        .map(DiscordScreen::button)
                        .toList();
        parts.add(
                new Seen.Part(
                        buttons.stream()
                                .map(one -> "[" + one.label() + "]")
                                .collect(Collectors.joining(" ")),
                        buttons));
    }

    /** The points of a scale are buttons with a number. */
    private static Seen.Control button(JsonNode button) {
        var label = button.path("label").asString("");
        var kind = label.matches("\\d") ? Seen.Control.Kind.POINT : Seen.Control.Kind.BUTTON;
        return new Seen.Control(kind, label, button);
    }

    private static Seen.Part part(String text) {
        return new Seen.Part(text, List.of());
    }

    private String plain(String markdown) {
        return PlainMarkdown.of(markdown, nameOf, zone);
    }
}
