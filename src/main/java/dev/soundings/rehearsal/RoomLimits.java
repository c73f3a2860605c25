package dev.soundings.rehearsal;

import dev.soundings.chat.Block;
import dev.soundings.chat.MessageLimits;
import dev.soundings.chat.Span;

import java.util.List;

/**
 * The room itself has no limits. It claims those of the narrower platforms, so that what is split
 * there is split here and a rehearsal shows what people will see.
 */
final class RoomLimits implements MessageLimits {
    /** Discord's 40 components, of which a row of buttons takes several. */
    private static final int BLOCKS = 30;

    /** Discord's 4,000 characters, with room for what escaping adds. */
    private static final int CHARACTERS = 3_600;

    @Override
    public int blocks() {
        return BLOCKS;
    }

    @Override
    public int characters() {
        return CHARACTERS;
    }

    @Override
    public int blocksOf(Block block) {
        return 1;
    }

    @Override
    public int charactersOf(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> text.length();
            case Block.Paragraph(var spans) -> length(spans);
            case Block.Fields(var fields) ->
                    fields.stream()
                            .mapToInt(field -> field.label().length() + length(field.value()))
                            .sum();
            case Block.Bullets(var items) -> items.stream().mapToInt(RoomLimits::length).sum();
            case Block.Quote(var spans) -> length(spans);
            case Block.Divider() -> 0;
            case Block.Footnote(var spans) -> length(spans);
            case Block.Buttons(var buttons) ->
                    buttons.stream().mapToInt(button -> button.label().length()).sum();
            case Block.Choices choices ->
                    choices.label().length()
                            + choices.options().stream()
                                    .mapToInt(option -> option.label().length())
                                    .sum();
            case Block.Scale scale ->
                    scale.label().length() + scale.lowEnd().length() + scale.highEnd().length();
            case Block.Picture picture -> picture.altText().length();
            case Block.Chart chart -> chart.altText().length();
        };
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
