package dev.soundings.slack;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Slack's documentation says about blocks and views, as checks of what is sent; it knows
 * nothing of how our blocks are made.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Slack: blocks</a>
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements">Slack: elements</a>
 * @see <a href="https://docs.slack.dev/reference/views">Slack: views</a>
 */
final class BlockKit {
    private static final Map<String, Set<String>> FIELDS =
            Map.ofEntries(
                    Map.entry("header", Set.of("type", "text", "block_id")),
                    Map.entry("section", Set.of("type", "text", "fields", "accessory", "block_id")),
                    Map.entry("divider", Set.of("type", "block_id")),
                    Map.entry("context", Set.of("type", "elements", "block_id")),
                    Map.entry("actions", Set.of("type", "elements", "block_id")),
                    Map.entry(
                            "image", Set.of("type", "alt_text", "slack_file", "title", "block_id")),
                    Map.entry("data_visualization", Set.of("type", "title", "chart", "block_id")),
                    Map.entry(
                            "input",
                            Set.of(
                                    "type",
                                    "label",
                                    "element",
                                    "hint",
                                    "optional",
                                    "dispatch_action",
                                    "block_id")));

    private final List<String> violations = new ArrayList<>();

    private BlockKit() {}

    static List<String> inMessage(JsonNode blocks) {
        var rules = new BlockKit();
        rules.count("blocks", blocks, 1, 50);
        rules.count("charts", charts(blocks), 2);
        rules.blocks(blocks, false);
        return rules.violations;
    }

    /** One neutral block may be several of Slack's; the whole message is split elsewhere. */
    static List<String> inBlocks(JsonNode blocks) {
        var rules = new BlockKit();
        rules.blocks(blocks, false);
        return rules.violations;
    }

    static List<String> inView(JsonNode view) {
        var rules = new BlockKit();
        rules.count("blocks", view.path("blocks"), 1, 100);
        rules.blocks(view.path("blocks"), true);
        rules.most("callback_id", view.path("callback_id"), 255);
        rules.most("private_metadata", view.path("private_metadata"), 3_000);
        rules.count("characters of the view", view.toString().length(), 250_000);
        if (view.path("type").asString().equals("modal")) {
            rules.plain("title", view.path("title"), 24);
            rules.optional("submit", view.path("submit"), 24);
            rules.optional("close", view.path("close"), 24);
            boolean asks =
                    view.path("blocks")
                            .valueStream()
                            .anyMatch(block -> block.path("type").asString().equals("input"));
            rules.holds(!asks || view.has("submit"), "an input without a submit");
        }
        return rules.violations;
    }

    private static long charts(JsonNode blocks) {
        return blocks.valueStream()
                .filter(block -> block.path("type").asString().equals("data_visualization"))
                .count();
    }

    private void blocks(JsonNode blocks, boolean view) {
        var ids = new HashSet<String>();
        for (var block : blocks) {
            var type = block.path("type").asString();
            var fields = FIELDS.getOrDefault(type, Set.of());
            holds(!fields.isEmpty(), "unknown block " + type);
            block.propertyNames()
                    .forEach(name -> holds(fields.contains(name), type + " has no " + name));
            if (block.has("block_id")) {
                most("block_id", block.path("block_id"), 255);
                holds(ids.add(block.path("block_id").asString()), "block_id twice");
            }
            holds(view || !type.equals("input"), "an input in a message");
            holds(!view || !type.equals("data_visualization"), "a chart in a view");
            block(type, block);
        }
    }

    private void block(String type, JsonNode block) {
        switch (type) {
            case "header" -> plain("header", block.path("text"), 150);
            case "section" -> section(block);
            case "context" -> {
                count("context elements", block.path("elements"), 1, 10);
                block.path("elements").forEach(text -> text("context", text, 3_000));
            }
            case "actions" -> {
                count("action elements", block.path("elements"), 1, 25);
                var ids = new HashSet<String>();
                block.path("elements")
                        .forEach(element -> {
                            element(element, false);
                            holds(ids.add(element.path("action_id").asString()), "action_id twice");
                        });
            }
            case "image" -> {
                between("alt_text", block.path("alt_text"), 1, 2_000);
                between("file", block.path("slack_file").path("id"), 1, 100);
            }
            case "data_visualization" -> chart(block);
            case "input" -> {
                plain("label", block.path("label"), 2_000);
                optional("hint", block.path("hint"), 2_000);
                element(block.path("element"), true);
            }
            default -> {}
        }
    }

    private void section(JsonNode block) {
        holds(block.has("text") || block.has("fields"), "an empty section");
        if (block.has("text")) {
            text("section", block.path("text"), 3_000);
        }
        if (block.has("fields")) {
            count("fields", block.path("fields"), 1, 10);
            block.path("fields").forEach(field -> text("field", field, 2_000));
        }
        if (block.has("accessory")) {
            element(block.path("accessory"), false);
        }
    }

    private void chart(JsonNode block) {
        between("chart title", block.path("title"), 1, 50);
        var chart = block.path("chart");
        count("series", chart.path("series"), 1, 12);
        var categories = chart.path("axis_config").path("categories");
        count("categories", categories, 1, 20);
        categories.forEach(category -> between("category", category, 1, 20));
        var names = new HashSet<String>();
        chart.path("series")
                .forEach(series -> {
                    between("series", series.path("name"), 1, 20);
                    holds(names.add(series.path("name").asString()), "two series of one name");
                    holds(
                            series.path("data").size() == categories.size(),
                            "a point for each category");
                });
    }

    private void element(JsonNode element, boolean form) {
        between("action_id", element.path("action_id"), 1, 255);
        var type = element.path("type").asString();
        switch (type) {
            case "button" -> {
                plain("button", element.path("text"), 75);
                most("value", element.path("value"), 2_000);
                if (element.has("style")) {
                    holds(
                            Set.of("primary", "danger").contains(element.path("style").asString()),
                            "unknown style");
                }
                if (element.has("confirm")) {
                    confirm(element.path("confirm"));
                }
            }
            case "radio_buttons", "checkboxes" -> options(element, 10);
            case "static_select" -> options(element, 100);
            case "multi_static_select" -> {
                options(element, 100);
                optional("placeholder", element.path("placeholder"), 150);
            }
            case "plain_text_input" -> {
                int most = element.path("max_length").asInt(3_000);
                count("max_length", most, 3_000);
                most("initial_value", element.path("initial_value"), most);
                holds(form, "a text input in a message");
            }
            case "number_input", "datepicker", "users_select", "multi_users_select" ->
                    holds(form, type + " in a message");
            case "conversations_select" -> holds(form, "a channel picker in a message");
            default -> holds(false, "unknown element " + type);
        }
        if (type.equals("datepicker") && element.has("initial_date")) {
            holds(
                    element.path("initial_date").asString().matches("\\d{4}-\\d{2}-\\d{2}"),
                    "a date is YYYY-MM-DD");
        }
    }

    private void confirm(JsonNode confirm) {
        plain("confirm title", confirm.path("title"), 100);
        plain("confirm text", confirm.path("text"), 300);
        plain("confirm yes", confirm.path("confirm"), 30);
        plain("confirm no", confirm.path("deny"), 30);
    }

    private void options(JsonNode element, int most) {
        count("options", element.path("options"), 1, most);
        var values = new HashSet<String>();
        element.path("options")
                .forEach(option -> {
                    plain("option", option.path("text"), 75);
                    between("option value", option.path("value"), 1, 150);
                    optional("description", option.path("description"), 75);
                    holds(values.add(option.path("value").asString()), "an option twice");
                });
        element.path("initial_options")
                .forEach(initial ->
                        holds(
                                element.path("options").valueStream().anyMatch(initial::equals),
                                "an initial option that is none"));
        if (element.has("initial_options")) {
            count("initial options", element.path("initial_options"), 1, most);
        }
    }

    private void text(String what, JsonNode text, int most) {
        var type = text.path("type").asString();
        holds(type.equals("plain_text") || type.equals("mrkdwn"), what + " is no text");
        holds(!text.has("emoji") || type.equals("plain_text"), "emoji is for plain text");
        holds(!text.has("verbatim") || type.equals("mrkdwn"), "verbatim is for mrkdwn");
        between(what, text.path("text"), 1, most);
        holds(!text.path("text").asString().isBlank(), what + " is blank");
    }

    private void plain(String what, JsonNode text, int most) {
        holds(text.path("type").asString().equals("plain_text"), what + " is plain text");
        text(what, text, most);
    }

    private void optional(String what, JsonNode text, int most) {
        if (!text.isMissingNode()) {
            plain(what, text, most);
        }
    }

    private void between(String what, JsonNode text, int least, int most) {
        int length = text.asString("").length();
        holds(length >= least && length <= most, what + " has %d characters".formatted(length));
    }

    private void most(String what, JsonNode text, int most) {
        count(what, text.asString("").length(), most);
    }

    private void count(String what, JsonNode all, int least, int most) {
        holds(all.size() >= least && all.size() <= most, "%d %s".formatted(all.size(), what));
    }

    private void count(String what, long count, int most) {
        holds(count <= most, "%d %s, at most %d".formatted(count, what, most));
    }

    private void holds(boolean holds, String rule) {
        if (!holds) {
            violations.add(rule);
        }
    }
}
