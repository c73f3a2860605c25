package dev.soundings.slack;

import dev.soundings.chat.Block;
import dev.soundings.chat.MessageLimits;
import dev.soundings.wording.Wording;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How much fits into one message of Slack, counted on what the renderer really makes of a block.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Slack: 50 blocks a message</a>
 */
final class SlackLimits implements MessageLimits {
    private static final int BLOCKS = 50;

    /** Slack refuses some 13,200 characters in all blocks together, which it does not document. */
    private static final int CHARACTERS = 12_000;

    private static final Set<String> WORDS = Set.of("text", "alt_text", "title", "label", "name");

    private static final String LONGEST_NAME = "x".repeat(100);

    private final SlackRenderer renderer = new SlackRenderer();
    private final SlackReader reader =
            new SlackReader(user -> Optional.of(LONGEST_NAME), new Wording().in(Locale.ENGLISH));

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
        return Math.max(1, rendered(block).size());
    }

    @Override
    public int charactersOf(Block block) {
        return characters(rendered(block));
    }

    private JsonNode rendered(Block block) {
        return SlackJson.array(renderer.render(block, 0, reader, SlackMedia.drawnBySlack()));
    }

    static int characters(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().mapToInt(SlackLimits::characters).sum();
        }
        return node.propertyStream()
                .mapToInt(property ->
                        WORDS.contains(property.getKey()) && property.getValue().isString()
                                ? property.getValue().stringValue().length()
                                : characters(property.getValue()))
                .sum();
    }
}
