package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written in a message or a modal, line by line as it is on the wire, markdown included:
 * texts as they are, buttons as {@code [Answer] [Skip]}, selects as {@code [placeholder]}.
 */
final class DiscordText {
    private DiscordText() {}

    static String of(JsonNode message) {
        return Stream.of(
                        Stream.of(DiscordJson.text(message, "content")),
                        DiscordJson.each(message.path("embeds")).map(DiscordText::embed),
                        DiscordJson.each(message.path("components")).map(DiscordText::component))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String component(JsonNode component) {
        return switch (component.path("type").asInt()) {
            case 1 ->
                    DiscordJson.each(component.path("components"))
                            .map(DiscordText::component)
                            .collect(Collectors.joining(" "));
            case 2 -> "[" + DiscordJson.text(component, "label") + "]";
            case 3, 5, 6, 7, 8 -> "[" + DiscordJson.text(component, "placeholder") + "]";
            case 9 -> children(component) + "\n" + component(component.path("accessory"));
            case 10 -> DiscordJson.text(component, "content");
            case 12 ->
                    DiscordJson.each(component.path("items"))
                            .map(item -> "(" + DiscordJson.text(item, "description") + ")")
                            .collect(Collectors.joining("\n"));
            case 14 -> "---";
            case 17 -> children(component);
            case 18 -> labelled(component);
            default -> "";
        };
    }

    private static String children(JsonNode component) {
        return DiscordJson.each(component.path("components"))
                .map(DiscordText::component)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String labelled(JsonNode label) {
        var field = label.path("component");
        return DiscordJson.text(field, "custom_id")
                + ": "
                + DiscordJson.text(label, "label")
                + " ["
                + DiscordJson.text(field, "value")
                + "]";
    }

    private static String embed(JsonNode embed) {
        return Stream.of("title", "description")
                .map(field -> DiscordJson.text(embed, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
