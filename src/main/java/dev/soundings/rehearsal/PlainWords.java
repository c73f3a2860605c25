package dev.soundings.rehearsal;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a message without their looks, for a shortcut that makes something of them. */
final class PlainWords {
    private PlainWords() {}

    static String of(ChatMessage message) {
        return message.blocks().stream()
                .flatMap(PlainWords::lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> Stream.of(text);
            case Block.Paragraph(var spans) -> Stream.of(line(spans));
            case Block.Fields(var fields) ->
                    fields.stream().map(field -> field.label() + ": " + line(field.value()));
            case Block.Bullets(var items) -> items.stream().map(PlainWords::line);
            case Block.Quote(var spans) -> Stream.of(line(spans));
            case Block.Footnote(var spans) -> Stream.of(line(spans));
            case Block.Divider() -> Stream.empty();
            case Block.Buttons buttons -> Stream.empty();
            case Block.Choices choices -> Stream.of(choices.label());
            case Block.Scale scale -> Stream.of(scale.label());
            case Block.Picture picture -> Stream.of(picture.altText());
            case Block.Chart chart -> Stream.of(chart.altText());
        };
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(PlainWords::words).collect(Collectors.joining());
    }

    private static String words(Span span) {
        return switch (span) {
            case Span.Text(var text) -> text;
            case Span.Strong(var text) -> text;
            case Span.Emphasis(var text) -> text;
            case Span.Code(var text) -> text;
            case Span.Link(var label, var target) -> label;
            case Span.Mention(var user) -> "@" + user;
            case Span.Moment(var at, var zone, var shape) ->
                    at.atZone(zone).toLocalDateTime().toString();
        };
    }
}
