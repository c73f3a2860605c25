package dev.soundings.journey;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A message as a person would read it aloud: words, with buttons in brackets. */
final class PlainText {
    private PlainText() {}

    static String of(ChatMessage message) {
        return message.blocks().stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    static String of(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> text;
            case Block.Paragraph(var spans) -> of(spans);
            case Block.Fields(var fields) ->
                    fields.stream()
                            .map(field -> field.label() + ": " + of(field.value()))
                            .collect(Collectors.joining("\n"));
            case Block.Bullets(var items) ->
                    items.stream().map(item -> "• " + of(item)).collect(Collectors.joining("\n"));
            case Block.Quote(var spans) -> "> " + of(spans);
            case Block.Divider() -> "---";
            case Block.Footnote(var spans) -> of(spans);
            case Block.Buttons(var buttons) ->
                    buttons.stream()
                            .map(button -> "[" + button.label() + "]")
                            .collect(Collectors.joining(" "));
            case Block.Choices choices ->
                    choices.label() + " " + choices.options().stream().map(Option::label).toList();
            case Block.Scale scale ->
                    scale.label()
                            + " "
                            + scale.lowEnd()
                            + " "
                            + IntStream.rangeClosed(1, scale.points()).boxed().toList()
                            + " "
                            + scale.highEnd();
            case Block.Picture picture -> picture.altText();
            case Block.Chart chart -> chart.altText();
        };
    }

    static String of(List<Span> spans) {
        return spans.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Span span) {
        return switch (span) {
            case Span.Text(var text) -> text;
            case Span.Strong(var text) -> text;
            case Span.Emphasis(var text) -> text;
            case Span.Code(var text) -> text;
            case Span.Link link -> link.label();
            case Span.Mention(var user) -> "@" + user;
            case Span.Moment(var at, var zone, var shape) -> pattern(shape).format(at.atZone(zone));
        };
    }

    private static DateTimeFormatter pattern(Span.Moment.Shape shape) {
        var pattern =
                switch (shape) {
                    case TIME -> "HH:mm";
                    case DAY -> "EEE d MMM";
                    case DAY_AND_TIME -> "EEE d MMM HH:mm";
                };
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
