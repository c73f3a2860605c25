package dev.soundings.delivery;

import dev.soundings.chat.Block;
import dev.soundings.chat.MessageLimits;
import dev.soundings.chat.Span;

import java.util.List;

/** A platform on which an ampersand counts five characters, as in HTML. */
public record SmallLimits(int blocks, int characters) implements MessageLimits {
    @Override
    public int blocksOf(Block block) {
        return block instanceof Block.Scale ? 2 : 1;
    }

    @Override
    public int charactersOf(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> escaped(text);
            case Block.Paragraph(var spans) -> escaped(spans);
            case Block.Quote(var spans) -> escaped(spans);
            case Block.Footnote(var spans) -> escaped(spans);
            case Block.Bullets(var items) -> items.stream().mapToInt(SmallLimits::bullet).sum();
            case Block.Fields(var fields) ->
                    fields.stream()
                            .mapToInt(field -> escaped(field.label()) + escaped(field.value()))
                            .sum();
            case Block.Buttons(var buttons) ->
                    buttons.stream().mapToInt(button -> button.label().length()).sum();
            case Block.Divider _, Block.Choices _, Block.Scale _, Block.Picture _, Block.Chart _ ->
                    0;
        };
    }

    private static int bullet(List<Span> item) {
        return 2 + escaped(item);
    }

    private static int escaped(List<Span> spans) {
        return spans.stream().mapToInt(SmallLimits::escaped).sum();
    }

    private static int escaped(Span span) {
        return switch (span) {
            case Span.Text(var text) -> escaped(text);
            case Span.Strong(var text) -> escaped(text);
            case Span.Emphasis(var text) -> escaped(text);
            case Span.Code(var text) -> escaped(text);
            case Span.Link _, Span.Mention _, Span.Moment _ -> span.length();
        };
    }

    private static int escaped(String text) {
        return text.replace("&", "&amp;").length();
    }
}
