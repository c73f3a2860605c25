package dev.soundings.prompt;

import static java.util.stream.Collectors.joining;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A message as text, to be read aloud. */
final class PlainText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private PlainText() {}

    static String of(ChatMessage message) {
        return message.headline()
                + "\n---\n"
                + message.blocks().stream().map(PlainText::block).collect(joining("\n"))
                + "\n";
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> "# " + text;
            case Block.Paragraph(var spans) -> spans(spans);
            case Block.Quote(var spans) -> "> " + spans(spans);
            case Block.Footnote(var spans) -> "(" + spans(spans) + ")";
            case Block.Divider() -> "----";
            case Block.Bullets(var items) ->
                    items.stream().map(item -> "- " + spans(item)).collect(joining("\n"));
            case Block.Buttons(var buttons) ->
                    buttons.stream()
                            .map(button -> "[" + button.label() + "]")
                            .collect(joining(" "));
            case Block.Choices(var action, var label, var options, var selected, var several) ->
                    label + options.stream().map(Option::label).collect(joining(" | ", " <", ">"));
            case Block.Scale(var action, var label, var points, var low, var high, var selected) ->
                    "%s <1 %s … %d %s>".formatted(label, low, points, high);
            case Block.Fields fields -> throw new AssertionError("no facts here");
            case Block.Picture picture -> throw new AssertionError("no picture here");
            case Block.Chart chart -> throw new AssertionError("no chart here");
        };
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(PlainText::span).collect(joining());
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Text(var text) -> text;
            case Span.Strong(var text) -> text.toUpperCase(Locale.ROOT);
            case Span.Emphasis(var text) -> text;
            case Span.Code(var text) -> text;
            case Span.Link(var label, var target) -> label;
            case Span.Mention(var user) -> "@" + user;
            case Span.Moment(var at, var zone, var shape) -> MOMENT.format(at.atZone(zone));
        };
    }
}
