package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The blocks that stand in messages, modals and home tabs, each within its documented limits.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">blocks</a>
 */
final class SlackBlockRules {
    /** Undocumented, and seen as {@code msg_blocks_too_long}. */
    static final int ALL_TEXT = 13_200;

    private static final Map<String, Set<String>> KNOWN =
            Map.ofEntries(
                    of("section", "text fields accessory expand"),
                    of("header", "text level"),
                    of("divider", ""),
                    of("context", "elements"),
                    of("actions", "elements"),
                    of("input", "label element hint optional dispatch_action"),
                    of("image", "image_url alt_text title slack_file"),
                    of("markdown", "text"),
                    of("table", "rows column_settings"),
                    of("data_visualization", "title chart"));

    private static final Set<String> MESSAGES_ONLY =
            Set.of("markdown", "table", "data_visualization");

    /** Where blocks stand. */
    enum Surface {
        MESSAGE(50),
        MODAL(100),
        HOME(100);

        private final int most;

        Surface(int most) {
            this.most = most;
        }
    }

    private final SlackProblems problems = new SlackProblems();
    private final SlackTextRules texts = new SlackTextRules(problems);
    private final SlackElementRules elements = new SlackElementRules(problems, texts);
    private final Surface surface;

    private SlackBlockRules(Surface surface) {
        this.surface = surface;
    }

    static List<String> check(JsonNode blocks, Surface surface) {
        var rules = new SlackBlockRules(surface);
        rules.blocks(blocks);
        return rules.problems.found();
    }

    private void blocks(JsonNode blocks) {
        problems.count(blocks, "blocks", surface == Surface.MESSAGE ? 0 : 1, surface.most);
        var ids = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var where = "blocks[%d]".formatted(i);
            block(block, where);
            if (block.has("block_id")) {
                problems.that(
                        ids.add(SlackJson.text(block, "block_id")),
                        where,
                        "block_id is not unique");
            }
        }
        for (var once : Map.of("table", 1, "data_visualization", 2).entrySet()) {
            long count =
                    blocks.valueStream()
                            .filter(block -> SlackJson.text(block, "type").equals(once.getKey()))
                            .count();
            problems.that(count <= once.getValue(), "blocks", "too many of " + once.getKey());
        }
    }

    private void block(JsonNode block, String where) {
        var type = SlackJson.text(block, "type");
        var fields = KNOWN.get(type);
        if (fields == null) {
            problems.that(false, where, "unknown block type " + type);
            return;
        }
        problems.keys(block, where, fields);
        problems.optionalLength(block, "block_id", where, 255);
        problems.that(
                surface == Surface.MESSAGE || !MESSAGES_ONLY.contains(type),
                where,
                type + " is for messages only");
        switch (type) {
            case "section" -> section(block, where);
            case "header" -> texts.plain(block.path("text"), where + ".text", 150);
            case "context" -> context(block.path("elements"), where);
            case "actions" -> actions(block.path("elements"), where);
            case "input" -> input(block, where);
            case "image" -> {
                image(problems, block, where);
                texts.optionalPlain(block, "title", where, 2_000);
            }
            case "markdown" -> problems.length(block.path("text"), where + ".text", 1, 12_000);
            case "table" -> problems.count(block.path("rows"), where + ".rows", 1, 100);
            case "data_visualization" -> SlackChartRules.check(problems, block, where);
            default -> {}
        }
    }

    private void section(JsonNode section, String where) {
        problems.that(
                section.has("text") || section.has("fields"), where, "text or fields is expected");
        if (section.has("text")) {
            texts.any(section.path("text"), where + ".text", 3_000);
        }
        if (section.has("fields")) {
            var fields = section.path("fields");
            problems.count(fields, where + ".fields", 1, 10);
            for (int i = 0; i < fields.size(); i++) {
                texts.any(fields.get(i), where + ".fields[" + i + "]", 2_000);
            }
        }
        if (section.has("accessory")) {
            elements.check(section.path("accessory"), where + ".accessory", false);
        }
    }

    private void context(JsonNode parts, String where) {
        problems.count(parts, where + ".elements", 1, 10);
        for (int i = 0; i < parts.size(); i++) {
            var part = where + ".elements[" + i + "]";
            if (SlackJson.text(parts.get(i), "type").equals("image")) {
                image(problems, parts.get(i), part);
            } else {
                texts.any(parts.get(i), part, 3_000);
            }
        }
    }

    private void actions(JsonNode parts, String where) {
        problems.count(parts, where + ".elements", 1, 25);
        var ids = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            elements.check(parts.get(i), where + ".elements[" + i + "]", false);
            problems.that(
                    ids.add(SlackJson.text(parts.get(i), "action_id")),
                    where,
                    "action_id is not unique in its block");
        }
    }

    private void input(JsonNode input, String where) {
        texts.plain(input.path("label"), where + ".label", 2_000);
        texts.optionalPlain(input, "hint", where, 2_000);
        elements.check(input.path("element"), where + ".element", true);
    }

    static void image(SlackProblems problems, JsonNode image, String where) {
        problems.that(
                image.has("image_url") != image.has("slack_file"),
                where,
                "either image_url or slack_file is expected");
        problems.optionalLength(image, "image_url", where, 3_000);
        problems.length(image.path("alt_text"), where + ".alt_text", 1, 2_000);
        if (image.has("slack_file")) {
            var file = image.path("slack_file");
            problems.that(file.has("id") != file.has("url"), where, "slack_file has id or url");
        }
    }

    private static Map.Entry<String, Set<String>> of(String type, String fields) {
        return Map.entry(
                type,
                Stream.concat(
                                Stream.of("type", "block_id"),
                                Stream.of(fields.split(" ", -1)).filter(field -> !field.isEmpty()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
