package dev.soundings.slack;

import static dev.soundings.slack.SlackJson.plain;
import static dev.soundings.slack.SlackJson.section;
import static dev.soundings.slack.SlackJson.typed;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a neutral message into Slack's blocks: {@code Divider} becomes {@code {"type":"divider"}}.
 * One neutral block is several of Slack's where it needs to be, none is ever cut off.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Slack: blocks</a>
 */
final class SlackRenderer {
    private static final int MOST_ELEMENTS = 10;

    ArrayNode render(ChatMessage message, SlackReader reader, SlackMedia media) {
        var all = new ArrayList<ObjectNode>();
        for (int i = 0; i < message.blocks().size(); i++) {
            all.addAll(render(message.blocks().get(i), i, reader, media));
        }
        if (all.isEmpty()) {
            all.add(section(plain(message.headline())));
        }
        return SlackJson.array(all);
    }

    /** What stands where blocks cannot: in a notification, or read aloud. */
    String text(ChatMessage message) {
        return Mrkdwn.escape(message.headline());
    }

    /**
     * @param number which block of its message this is
     */
    List<ObjectNode> render(Block block, int number, SlackReader reader, SlackMedia media) {
        var words = new SlackWords(reader);
        var controls = new SlackControls(reader.phrases());
        return switch (block) {
            case Block.Heading(var text) -> List.of(header(text));
            case Block.Paragraph(var spans) -> sections(words.paragraph(spans));
            case Block.Fields(var fields) -> List.of(fields(fields, words));
            case Block.Bullets(var items) -> sections(words.bullets(items));
            case Block.Quote(var spans) -> sections(words.quote(spans));
            case Block.Divider() -> List.of(typed("divider"));
            case Block.Footnote(var spans) -> context(words.paragraph(spans));
            case Block.Buttons(var buttons) -> List.of(controls.buttons(buttons));
            case Block.Choices choices -> controls.choices(choices);
            case Block.Scale scale -> controls.scale(scale);
            case Block.Picture picture ->
                    media.file(number)
                            .map(file -> List.of(image(file, picture.altText())))
                            .orElseGet(() -> spoken(picture.altText()));
            case Block.Chart chart ->
                    media.file(number)
                            .map(file -> List.of(image(file, chart.altText())))
                            .or(() ->
                                    SlackCharts.render(chart.data())
                                            .filter(drawn -> media.chartsNative())
                                            .map(List::of))
                            .orElseGet(() -> spoken(chart.altText()));
        };
    }

    private static ObjectNode header(String text) {
        var header = typed("header");
        header.set("text", plain(text));
        return header;
    }

    private static List<ObjectNode> sections(List<ObjectNode> texts) {
        return texts.stream().map(SlackJson::section).toList();
    }

    private static List<ObjectNode> context(List<ObjectNode> texts) {
        var all = new ArrayList<ObjectNode>();
        for (int from = 0; from < texts.size(); from += MOST_ELEMENTS) {
            var some = texts.subList(from, Math.min(from + MOST_ELEMENTS, texts.size()));
            var context = typed("context");
            context.set("elements", SlackJson.array(some));
            all.add(context);
        }
        return all;
    }

    private static ObjectNode fields(List<Block.Fields.Field> fields, SlackWords words) {
        var section = typed("section");
        section.set(
                "fields",
                SlackJson.array(
                        fields.stream()
                                .map(field -> words.field(field.label(), field.value()))
                                .toList()));
        return section;
    }

    private static ObjectNode image(String file, String altText) {
        var image = typed("image").put("alt_text", Mrkdwn.clean(altText));
        image.putObject("slack_file").put("id", file);
        return image;
    }

    /** A picture that cannot be shown is described. */
    private static List<ObjectNode> spoken(String altText) {
        return context(List.of(plain(altText)));
    }
}
