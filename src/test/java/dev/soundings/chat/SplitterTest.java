package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Block.Buttons;
import dev.soundings.chat.Block.Divider;
import dev.soundings.chat.Block.Heading;
import dev.soundings.chat.Block.Paragraph;
import dev.soundings.delivery.SmallLimits;

import org.junit.jupiter.api.Test;

import java.util.List;

class SplitterTest {
    private static final Buttons ANSWER =
            new Buttons(List.of(Block.Button.plain(ActionId.of("answer", "open"), "Answer")));

    @Test
    void leavesAMessageThatFitsAsItIs() {
        var message = message(words("one"), ANSWER, words("two"));

        assertThat(new Splitter(new SmallLimits(3, 12)).split(message)).containsExactly(message);
    }

    @Test
    void cutsBetweenBlocksAndKeepsButtonsWithWhatTheyAreBelow() {
        var message = message(words("one"), words("two"), ANSWER, words("three"), ANSWER);

        assertThat(split(message, 2, 100))
                .containsExactly(
                        List.of(words("one")),
                        List.of(words("two"), ANSWER),
                        List.of(words("three"), ANSWER));
    }

    @Test
    void keepsAHeadingWithWhatFollowsAndNamesThePartAfterIt() {
        var message = message(words("one"), new Heading("Risks"), words("two"), new Divider());

        var parts = new Splitter(new SmallLimits(2, 100)).split(message);

        assertThat(parts)
                .extracting(ChatMessage::blocks)
                .containsExactly(
                        List.of(words("one")),
                        List.of(new Heading("Risks"), words("two")),
                        List.of(new Divider()));
        assertThat(parts)
                .extracting(ChatMessage::headline)
                .containsExactly("What is new", "Risks", "What is new");
    }

    @Test
    void cutsALongParagraphAfterASentence() {
        var message = message(words("Lee is back. The supplier is late. We wait."));

        assertThat(split(message, 5, 36))
                .containsExactly(
                        List.of(words("Lee is back. The supplier is late. ")),
                        List.of(words("We wait.")));
    }

    @Test
    void cutsALongSentenceAfterAWordAndALongWordAfterACharacter() {
        assertThat(split(message(words("one two three")), 5, 9))
                .containsExactly(List.of(words("one two ")), List.of(words("three")));
        assertThat(split(message(words("👩‍🚀👩‍🚀👩‍🚀")), 5, 7))
                .hasSize(3)
                .contains(List.of(words("👩‍🚀")));
    }

    @Test
    void countsWhatThePlatformCounts() {
        assertThat(split(message(words("&&&&")), 5, 10))
                .containsExactly(List.of(words("&&")), List.of(words("&&")));
    }

    @Test
    void keepsStylesAndWholeMentionsWhereItCuts() {
        var lee = new Span.Mention(new UserId("lee"));
        var spans = List.<Span>of(new Span.Strong("Watch this: "), lee, new Span.Text(" waits."));

        assertThat(split(message(new Paragraph(spans)), 5, 12))
                .containsExactly(
                        List.of(new Paragraph(List.of(new Span.Strong("Watch this: ")))),
                        List.of(new Paragraph(List.of(lee, new Span.Text(" ")))),
                        List.of(words("waits.")));
    }

    @Test
    void cutsAListBetweenItsItems() {
        var bullets = new Block.Bullets(List.of(text("one"), text("two"), text("three")));

        assertThat(split(message(bullets), 5, 11))
                .containsExactly(
                        List.of(new Block.Bullets(List.of(text("one"), text("two")))),
                        List.of(new Block.Bullets(List.of(text("three")))));
    }

    @Test
    void leavesNoHeadingBehindALongParagraph() {
        var heading = new Heading("Risks");

        assertThat(split(message(words("one two"), heading, words("four five six")), 5, 14))
                .containsExactly(
                        List.of(words("one two")),
                        List.of(heading, words("four ")),
                        List.of(words("five six")));
    }

    @Test
    void doesNotShredAParagraphThatHasMoreButtonsThanRoom() {
        assertThat(split(message(words("one two three"), ANSWER, ANSWER), 2, 18))
                .containsExactly(List.of(words("one two three")), List.of(ANSWER, ANSWER));
    }

    @Test
    void leavesRoomForTheButtonsBelowALongParagraph() {
        assertThat(split(message(words("one two three"), ANSWER), 5, 12))
                .last()
                .satisfies(last -> assertThat(last).hasSize(2).endsWith(ANSWER));
    }

    private static List<List<Block>> split(ChatMessage message, int blocks, int characters) {
        return new Splitter(new SmallLimits(blocks, characters))
                .split(message).stream().map(ChatMessage::blocks).toList();
    }

    private static ChatMessage message(Block... blocks) {
        return new ChatMessage("What is new", List.of(blocks));
    }

    private static Paragraph words(String text) {
        return new Paragraph(text(text));
    }

    private static List<Span> text(String text) {
        return List.of(new Span.Text(text));
    }
}
