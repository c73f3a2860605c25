package dev.soundings.standin;

import static dev.soundings.standin.DiscordRule.count;
import static dev.soundings.standin.DiscordRule.different;
import static dev.soundings.standin.DiscordRule.length;
import static dev.soundings.standin.DiscordRule.that;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the components of a message must be, layout included, of which the published document says
 * nothing.
 *
 * @see <a href="https://discord.com/developers/docs/components/reference">Discord: components</a>
 */
final class DiscordComponentRules {
    static final int COMPONENTS = 40;
    static final int TEXT = 4_000;
    private static final Set<Integer> TOP = Set.of(1, 9, 10, 12, 13, 14, 17);
    private static final Set<Integer> IN_CONTAINER = Set.of(1, 9, 10, 12, 13, 14);
    static final Set<Integer> SELECTS = Set.of(3, 5, 6, 7, 8);

    private final Set<String> files;

    /**
     * @param files names that came along, or are there already
     */
    DiscordComponentRules(Set<String> files) {
        this.files = Set.copyOf(files);
    }

    void check(JsonNode components, boolean second) {
        if (second) {
            checkSecond(components);
        } else {
            count("action rows", components.size(), 0, 5);
            DiscordJson.each(components)
                    .forEach(row -> that(type(row) == 1, "only action rows without the V2 flag"));
        }
        DiscordJson.each(components).forEach(this::check);
        different(
                "custom_id",
                all(components)
                        .map(one -> DiscordJson.text(one, "custom_id"))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    private static void checkSecond(JsonNode components) {
        count("components", (int) all(components).count(), 1, COMPONENTS);
        DiscordJson.each(components)
                .forEach(one -> that(TOP.contains(type(one)), "type " + type(one) + " on top"));
        int characters =
                all(components)
                        .filter(one -> type(one) == 10)
                        .map(one -> DiscordJson.text(one, "content"))
                        .mapToInt(text -> text.codePointCount(0, text.length()))
                        .sum();
        count("characters of all texts together", characters, 0, TEXT);
        different(
                "id",
                all(components)
                        .map(one -> DiscordJson.text(one, "id"))
                        .filter(id -> !id.isEmpty() && !id.equals("0"))
                        .toList());
    }

    private void check(JsonNode component) {
        switch (type(component)) {
            case 1 -> row(component);
            case 9 -> section(component);
            case 10 -> text(component);
            case 12 -> gallery(component);
            case 13 -> media(component.path("file"));
            case 14 -> {}
            case 17 -> container(component);
            default -> that(false, "type " + type(component) + " does not belong in a message");
        }
    }

    private static void row(JsonNode row) {
        var inside = DiscordJson.each(row.path("components")).toList();
        boolean buttons = inside.stream().allMatch(one -> type(one) == 2);
        boolean select = inside.size() == 1 && SELECTS.contains(type(inside.getFirst()));
        that(buttons || select, "a row holds buttons or one select");
        count("buttons in a row", inside.size(), 1, 5);
        inside.forEach(one -> {
            if (type(one) == 2) {
                button(one);
            } else {
                select(one, 0);
            }
        });
    }

    private static void button(JsonNode button) {
        int style = button.path("style").asInt();
        count("button style", style, 1, 5);
        that(
                DiscordJson.has(button, "label") || DiscordJson.has(button, "emoji"),
                "a button without label and emoji");
        length(button, "label", 0, 80);
        if (style == 5) {
            length(button, "url", 1, 512);
            that(!DiscordJson.has(button, "custom_id"), "a link button has no custom_id");
        } else {
            length(button, "custom_id", 1, 100);
            that(!DiscordJson.has(button, "url"), "only a link button has a url");
        }
    }

    /**
     * @param least how many options may be asked for at least: a modal may ask for none
     */
    static void select(JsonNode select, int least) {
        length(select, "custom_id", 1, 100);
        length(select, "placeholder", 0, 150);
        int min = select.path("min_values").asInt(1);
        int max = select.path("max_values").asInt(1);
        count("min_values", min, least, 25);
        count("max_values", max, Math.max(1, min), 25);
        if (type(select) == 3) {
            options(select, 1, 25);
            that(max <= select.path("options").size(), "max_values above the number of options");
        }
    }

    static void options(JsonNode field, int least, int most) {
        var options = DiscordJson.each(field.path("options")).toList();
        count("options", options.size(), least, most);
        options.forEach(option -> {
            length(option, "label", 1, 100);
            length(option, "value", 1, 100);
            length(option, "description", 0, 100);
        });
        different("value", options.stream().map(one -> DiscordJson.text(one, "value")).toList());
        long chosen = options.stream().filter(one -> one.path("default").asBoolean(false)).count();
        that(
                chosen <= Math.max(1, field.path("max_values").asInt(1)),
                "more defaults than may be chosen");
    }

    private void section(JsonNode section) {
        var texts = DiscordJson.each(section.path("components")).toList();
        count("texts of a section", texts.size(), 1, 3);
        texts.forEach(one -> that(type(one) == 10, "a section holds texts"));
        texts.forEach(DiscordComponentRules::text);
        var accessory = section.path("accessory");
        switch (type(accessory)) {
            case 2 -> button(accessory);
            case 11 -> media(accessory.path("media"));
            default -> that(false, "a section without a button or thumbnail");
        }
    }

    private static void text(JsonNode text) {
        length(text, "content", 1, TEXT);
        that(!DiscordJson.text(text, "content").isBlank(), "a text of blanks");
    }

    private void gallery(JsonNode gallery) {
        var items = DiscordJson.each(gallery.path("items")).toList();
        count("pictures of a gallery", items.size(), 1, 10);
        items.forEach(item -> {
            length(item, "description", 0, 1_024);
            media(item.path("media"));
        });
    }

    private void media(JsonNode media) {
        var url = DiscordJson.text(media, "url");
        that(!url.isEmpty(), "a picture without an address");
        if (url.startsWith("attachment://")) {
            that(files.contains(url.substring("attachment://".length())), "no such file: " + url);
        }
    }

    private void container(JsonNode container) {
        var inside = DiscordJson.each(container.path("components")).toList();
        that(!inside.isEmpty(), "an empty container");
        inside.forEach(one ->
                that(IN_CONTAINER.contains(type(one)), "type " + type(one) + " in a container"));
        inside.forEach(this::check);
    }

    static int type(JsonNode component) {
        return component.path("type").asInt();
    }

    /** All components, those inside of others too. */
    static Stream<JsonNode> all(JsonNode components) {
        return DiscordJson.each(components)
                .flatMap(one ->
                        Stream.concat(
                                Stream.of(one),
                                Stream.concat(
                                        all(one.path("components")),
                                        all(single(one, "accessory", "component")))));
    }

    private static JsonNode single(JsonNode owner, String... fields) {
        return DiscordJson.array(
                List.of(fields).stream()
                        .filter(field -> DiscordJson.has(owner, field))
                        .map(owner::path)
                        .toList());
    }
}
