package dev.soundings.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Block;
import dev.soundings.chat.Samples;
import dev.soundings.chat.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** The numbers are those of Slack's pages, written down again. */
class SlackLimitsTest {
    private final SlackLimits limits = new SlackLimits();

    @Test
    void knowsWhatAMessageTakes() {
        assertThat(limits.blocks()).isEqualTo(50);
        assertThat(limits.characters()).isLessThanOrEqualTo(13_200);
    }

    @Test
    void countsWhatIsLeftAfterEscaping() {
        var plain = new Block.Quote(List.of(new Span.Text("a".repeat(3_000))));
        var escaped = new Block.Quote(List.of(new Span.Text("&".repeat(3_000))));

        assertThat(limits.charactersOf(plain)).isBetween(3_000, 3_010);
        assertThat(limits.blocksOf(plain)).isEqualTo(2);
        assertThat(limits.charactersOf(escaped)).isBetween(15_000, 15_020);
        assertThat(limits.blocksOf(escaped)).isBetween(6, 8);
    }

    @Test
    void countsWhatSlackShowsInTheOrderOfItsBlocks() {
        assertThat(limits.blocksOf(new Block.Divider())).isEqualTo(1);
        assertThat(limits.charactersOf(new Block.Divider())).isZero();
        assertThat(limits.blocksOf(new Block.Heading("Atlas"))).isEqualTo(1);
        assertThat(limits.charactersOf(new Block.Heading("Atlas"))).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockThatFitsTheVocabularyCanBeCutToFitAMessage(Block block) {
        assertThat(limits.blocksOf(block)).isLessThanOrEqualTo(limits.blocks());
    }

    static Stream<Block> blocks() {
        return Samples.messages().values().stream().flatMap(message -> message.blocks().stream());
    }
}
