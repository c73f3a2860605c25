package dev.soundings.command;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads in a reply, as plain lines. */
final class Replies {
    private Replies() {}

    static String text(ChatReply reply) {
        return switch (reply) {
            case ChatReply.Silence() -> "";
            case ChatReply.Whisper(var message) -> text(message);
            case ChatReply.Post(var message) -> text(message);
            case ChatReply.Update(var message) -> text(message);
            case ChatReply.OpenForm(var form) -> "form " + form.title();
            case ChatReply.FieldErrors(var errors) ->
                    errors.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(error -> error.getKey() + ": " + error.getValue())
                            .collect(Collectors.joining("\n"));
            case ChatReply.Suggestions(var options) ->
                    options.stream().map(Option::label).collect(Collectors.joining("\n"));
        };
    }

    static ChatForm form(ChatReply reply) {
        if (reply instanceof ChatReply.OpenForm(var form)) {
            return form;
        }
        throw new AssertionError("no form opened, but: " + text(reply));
    }

    static String text(ChatMessage message) {
        return message.blocks().stream().flatMap(Replies::lines).collect(Collectors.joining("\n"));
    }

    static List<Block.Button> buttons(ChatReply reply) {
        var message =
                switch (reply) {
                    case ChatReply.Whisper(var whispered) -> whispered;
                    case ChatReply.Post(var posted) -> posted;
                    case ChatReply.Update(var updated) -> updated;
                    default -> throw new AssertionError("no message, but: " + text(reply));
                };
        return message.blocks().stream()
                .flatMap(block ->
                        block instanceof Block.Buttons(var buttons)
                                ? buttons.stream()
                                : Stream.<Block.Button>empty())
                .toList();
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> Stream.of(text);
            case Block.Paragraph(var spans) -> Stream.of(plain(spans));
            case Block.Quote(var spans) -> Stream.of("> " + plain(spans));
            case Block.Footnote(var spans) -> Stream.of(plain(spans));
            case Block.Bullets(var items) -> items.stream().map(item -> "- " + plain(item));
            case Block.Fields(var fields) ->
                    fields.stream().map(field -> field.label() + ": " + plain(field.value()));
            case Block.Buttons(var buttons) ->
                    Stream.of(
                            buttons.stream()
                                    .map(button -> "[" + button.label() + "]")
                                    .collect(Collectors.joining(" ")));
            case Block.Divider() -> Stream.of("---");
            case Block.Choices choices -> Stream.of(choices.label());
            case Block.Scale scale -> Stream.of(scale.label());
            case Block.Picture picture -> Stream.of(picture.altText());
            case Block.Chart chart -> Stream.of(chart.altText());
        };
    }

    private static String plain(List<Span> spans) {
        return spans.stream()
                .map(span ->
                        switch (span) {
                            case Span.Text(var text) -> text;
                            case Span.Strong(var text) -> text;
                            case Span.Emphasis(var text) -> text;
                            case Span.Code(var text) -> text;
                            case Span.Link(var label, var _) -> label;
                            case Span.Mention(var user) -> "@" + user;
                            case Span.Moment(var at, var zone, var _) ->
                                    DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH)
                                            .format(at.atZone(zone));
                        })
                .collect(Collectors.joining());
    }
}
