package dev.soundings.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Cuts one block that is too long for a message: words at a sentence, lists between their items.
 * What cannot be cut, such as a picture, stays whole.
 */
final class BlockCutter {
    private BlockCutter() {}

    static List<Block> cut(Block block, Predicate<Block> fits) {
        if (fits.test(block)) {
            return List.of(block);
        }
        return switch (block) {
            case Block.Paragraph(var spans) -> words(spans, Block.Paragraph::new, fits);
            case Block.Quote(var spans) -> words(spans, Block.Quote::new, fits);
            case Block.Footnote(var spans) -> words(spans, Block.Footnote::new, fits);
            case Block.Bullets(var items) ->
                    filled(shortItems(items, fits), Block.Bullets::new, fits);
            case Block.Fields(var fields) -> filled(fields, Block.Fields::new, fits);
            case Block.Heading _,
                    Block.Divider _,
                    Block.Buttons _,
                    Block.Choices _,
                    Block.Scale _,
                    Block.Picture _,
                    Block.Chart _ ->
                    List.of(block);
        };
    }

    private static List<Block> words(
            List<Span> spans, Function<List<Span>, Block> block, Predicate<Block> fits) {
        return SpanCutter.cut(spans, piece -> fits.test(block.apply(piece))).stream()
                .map(block)
                .toList();
    }

    private static List<List<Span>> shortItems(List<List<Span>> items, Predicate<Block> fits) {
        return items.stream()
                .flatMap(item ->
                        SpanCutter.cut(item, piece -> fits.test(new Block.Bullets(List.of(piece))))
                                .stream())
                .toList();
    }

    /** As many items into each block as fit, at least one. */
    private static <T> List<Block> filled(
            List<T> items, Function<List<T>, Block> block, Predicate<Block> fits) {
        var blocks = new ArrayList<Block>();
        var present = List.<T>of();
        for (var item : items) {
            var longer = Stream.concat(present.stream(), Stream.of(item)).toList();
            if (present.isEmpty() || fits.test(block.apply(longer))) {
                present = longer;
            } else {
                blocks.add(block.apply(present));
                present = List.of(item);
            }
        }
        blocks.add(block.apply(present));
        return blocks;
    }
}
