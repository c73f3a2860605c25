package dev.soundings.rehearsal;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;

import java.util.List;

/**
 * Turns a neutral message into HTML: {@code Paragraph[Strong[Atlas]]} becomes {@code
 * <p><strong>Atlas</strong></p>}. Controls post to the reader's path; each message carries one
 * token, which makes a request that is sent twice the same event.
 */
final class RoomRenderer {
    Html render(ChatMessage message, Reader reader, About about) {
        var html = new Html().open("form", "class", "blocks", "autocomplete", "off");
        html.open("input", "type", "hidden", "name", "token", "value", about.token());
        html.open("input", "type", "hidden", "name", "message", "value", about.post());
        html.open("input", "type", "hidden", "name", "thread", "value", about.thread()).line();
        for (int i = 0; i < message.blocks().size(); i++) {
            html.add(block(message.blocks().get(i), i, reader, about)).line();
        }
        return html.close("form");
    }

    private Html block(Block block, int number, Reader reader, About about) {
        var html = new Html();
        return switch (block) {
            case Block.Heading(var text) -> html.element("h3", text, "dir", "auto");
            case Block.Paragraph(var spans) ->
                    prose("p", isLead(spans) ? "words lead" : "words", spans, reader);
            case Block.Fields(var fields) -> fields(fields, reader);
            case Block.Bullets(var items) -> bullets(items, reader);
            case Block.Quote(var spans) -> prose("blockquote", "words", spans, reader);
            case Block.Divider() -> html.open("hr");
            case Block.Footnote(var spans) -> prose("p", "words footnote", spans, reader);
            case Block.Buttons(var buttons) -> MessageControls.buttons(buttons, reader);
            case Block.Choices choices ->
                    MessageControls.choices(choices, number, reader, about.token());
            case Block.Scale scale -> MessageControls.scale(scale, number, reader, about.token());
            case Block.Picture picture -> picture(picture, number, reader, about.post());
            case Block.Chart chart -> chart(chart, number, reader, about.post());
        };
    }

    /** A paragraph of bold words alone heads what follows: {@code WATCH}. */
    private static boolean isLead(List<Span> spans) {
        return spans.size() == 1 && spans.getFirst() instanceof Span.Strong;
    }

    private static Html fields(List<Block.Fields.Field> fields, Reader reader) {
        var html = new Html().open("dl", "class", "facts");
        for (var field : fields) {
            html.open("div").element("dt", field.label(), "dir", "auto");
            html.add(prose("dd", "words", field.value(), reader)).close("div");
        }
        return html.close("dl");
    }

    private static Html bullets(List<List<Span>> items, Reader reader) {
        var html = new Html().open("ul", "class", "bullets");
        items.forEach(item -> html.add(prose("li", "words", item, reader)));
        return html.close("ul");
    }

    private static Html picture(Block.Picture picture, int number, Reader reader, String post) {
        var source = "%s/picture/%s/%d".formatted(reader.path(), post, number);
        return new Html()
                .open(
                        "img",
                        "class",
                        "picture",
                        "src",
                        source,
                        "alt",
                        picture.altText(),
                        "loading",
                        "lazy");
    }

    private static Html chart(Block.Chart chart, int number, Reader reader, String post) {
        var source = "%s/chart/%s/%d".formatted(reader.path(), post, number);
        return new Html()
                .open("picture")
                .open(
                        "source",
                        "srcset",
                        source + "?theme=dark",
                        "media",
                        "(prefers-color-scheme: dark)")
                .open("img", "class", "picture", "src", source, "alt", chart.altText())
                .close("picture");
    }

    /** Words of a form's page, which are spans too. */
    static Html prose(String tag, String look, List<Span> spans, Reader reader) {
        var html = new Html().open(tag, "class", look, "dir", "auto");
        spans.forEach(span -> html.add(span(span, reader)));
        return html.close(tag);
    }

    private static Html span(Span span, Reader reader) {
        var html = new Html();
        return switch (span) {
            case Span.Text(var text) -> html.text(text);
            case Span.Strong(var text) -> html.element("strong", text);
            case Span.Emphasis(var text) -> html.element("em", text);
            case Span.Code(var text) -> html.element("code", text);
            case Span.Link(var label, var target) ->
                    html.element(
                            "a", label, "href", target.toString(), "rel", "noreferrer noopener");
            case Span.Mention(var user) ->
                    html.element("span", "@" + reader.nameOf(user), "class", "mention");
            case Span.Moment(var at, var zone, var shape) ->
                    html.element("time", reader.show(at, shape), "datetime", at.toString());
        };
    }

    /**
     * What a message's controls say about it.
     *
     * @param post the id of the message in the room, under which its pictures are served
     * @param token what makes the next press in this message one event
     * @param thread the thread in which it stands; empty when in none
     */
    record About(String post, String token, String thread) {}
}
