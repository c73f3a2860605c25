package dev.soundings.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Makes parts that fit the platform of a message that does not, between blocks where possible: a
 * heading goes with what follows it, buttons with what they are below. Nothing is dropped or cut
 * off, because a reader cannot miss what was never shown.
 */
public final class Splitter {
    private final MessageLimits limits;

    public Splitter(MessageLimits limits) {
        this.limits = limits;
    }

    public List<ChatMessage> split(ChatMessage message) {
        if (fit(message.blocks())) {
            return List.of(message);
        }
        var parts = new ArrayList<ChatMessage>();
        for (var blocks : packed(groups(message.blocks()))) {
            parts.add(new ChatMessage(headline(message, blocks, parts.isEmpty()), blocks));
        }
        return parts;
    }

    /** What should stay together, each group short enough for a part of its own where it can be. */
    private List<List<Block>> groups(List<Block> blocks) {
        var groups = new ArrayList<List<Block>>();
        for (int i = 0; i < blocks.size(); i++) {
            var company = joined(headingAbove(blocks, i), buttonsBelow(blocks, i));
            cut(blocks.get(i), company).forEach(piece -> addTo(groups, piece));
        }
        return groups;
    }

    private void addTo(List<List<Block>> groups, Block block) {
        if (!groups.isEmpty()) {
            var joined = joined(groups.getLast(), List.of(block));
            boolean belongs =
                    block instanceof Block.Buttons
                            || groups.getLast().getLast() instanceof Block.Heading;
            if (belongs && fit(joined)) {
                groups.set(groups.size() - 1, joined);
                return;
            }
        }
        groups.add(List.of(block));
    }

    private static List<Block> headingAbove(List<Block> blocks, int index) {
        return blocks.subList(Math.max(0, index - 1), index).stream()
                .filter(Block.Heading.class::isInstance)
                .toList();
    }

    private static List<Block> buttonsBelow(List<Block> blocks, int index) {
        return blocks.stream().skip(index + 1L).takeWhile(Block.Buttons.class::isInstance).toList();
    }

    /**
     * The pieces of a block, each with room for its company, unless that needs most of the room.
     */
    private List<Block> cut(Block block, List<Block> company) {
        boolean leavesRoom =
                sum(company, limits::blocksOf) < limits.blocks()
                        && sum(company, limits::charactersOf) <= limits.characters() / 2;
        var kept = leavesRoom ? company : List.<Block>of();
        return BlockCutter.cut(block, piece -> fit(joined(kept, List.of(piece))));
    }

    private List<List<Block>> packed(List<List<Block>> groups) {
        var parts = new ArrayList<List<Block>>();
        for (var group : groups) {
            if (!parts.isEmpty() && fit(joined(parts.getLast(), group))) {
                parts.set(parts.size() - 1, joined(parts.getLast(), group));
            } else {
                parts.add(group);
            }
        }
        return parts;
    }

    private boolean fit(List<Block> blocks) {
        return sum(blocks, limits::blocksOf) <= limits.blocks()
                && sum(blocks, limits::charactersOf) <= limits.characters();
    }

    private static int sum(List<Block> blocks, ToIntFunction<Block> size) {
        return blocks.stream().mapToInt(size).sum();
    }

    private static List<Block> joined(List<Block> first, List<Block> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** A further part is announced by its own heading where it has one. */
    private static String headline(ChatMessage message, List<Block> blocks, boolean first) {
        return !first && blocks.getFirst() instanceof Block.Heading(var text)
                ? text
                : message.headline();
    }
}
