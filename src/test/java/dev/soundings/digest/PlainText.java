package dev.soundings.digest;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;

import java.util.List;
import java.util.stream.Collectors;

/** A message as somebody would read it aloud. */
final class PlainText {
    private PlainText() {}

    static String of(ChatMessage message) {
        return "[%s]%n%s".formatted(message.headline(), of(message.blocks()));
    }

    static String of(List<Block> blocks) {
        return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    static String of(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> text;
            case Block.Paragraph(var spans) -> spans(spans);
            case Block.Bullets(var items) ->
                    items.stream()
                            .map(item -> "- " + spans(item))
                            .collect(Collectors.joining("\n"));
            case Block.Quote(var spans) -> "> " + spans(spans);
            case Block.Divider _ -> "--";
            case Block.Footnote(var spans) -> "· " + spans(spans);
            case Block.Buttons(var buttons) ->
                    buttons.stream()
                            .map(button -> "[" + button.label() + "]")
                            .collect(Collectors.joining(" "));
            case Block.Chart(_, var altText) -> "(chart) " + altText;
            case Block.Fields _, Block.Choices _, Block.Scale _, Block.Picture _ ->
                    throw new AssertionError("no digest has a " + block);
        };
    }

    static String spans(List<Span> spans) {
        return spans.stream()
                .map(span ->
                        switch (span) {
                            case Span.Text(var text) -> text;
                            case Span.Strong(var text) -> text;
                            case Span.Emphasis(var text) -> text;
                            case Span.Code(var text) -> text;
                            case Span.Link(var label, _) -> label;
                            case Span.Mention(var user) -> "@" + user;
                            case Span.Moment(var at, _, _) -> at.toString();
                        })
                .collect(Collectors.joining());
    }
}
