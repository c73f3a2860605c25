package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.READER;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Samples;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class SlackRendererTest {
    private final SlackRenderer renderer = new SlackRenderer();

    @ParameterizedTest
    @MethodSource("messages")
    void showsEverythingThatCanBeSaid(String name) {
        var blocks = renderer.render(Samples.message(name), READER, SlackMedia.drawnBySlack());

        Snapshots.verify("slack/message/%s.json".formatted(name), SlackFixture.pretty(blocks));
        assertThat(BlockKit.inBlocks(blocks)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void fitsIntoMessagesWhenItIsAReply(String name) {
        var blocks = renderer.render(Samples.message(name), READER, SlackMedia.drawnBySlack());

        assertThat(SlackParts.of(blocks))
                .allSatisfy(part -> assertThat(BlockKit.inMessage(part)).isEmpty());
    }

    @Test
    void showsPicturesThatAreThereAlready() {
        var chart = Samples.message("chart-participation");
        var picture = Samples.message("picture");

        var painted = renderer.render(chart, READER, new SlackMedia(Map.of(0, "F1"), false));
        var shown = renderer.render(picture, READER, new SlackMedia(Map.of(0, "F2"), true));

        Snapshots.verify("slack/message/chart-painted.json", SlackFixture.pretty(painted));
        Snapshots.verify("slack/message/picture-uploaded.json", SlackFixture.pretty(shown));
        assertThat(BlockKit.inMessage(painted)).isEmpty();
        assertThat(BlockKit.inMessage(shown)).isEmpty();
    }

    @Test
    void namesPeopleWithoutCallingThem() {
        var message =
                ChatMessage.of(
                        List.of(
                                new Span.Mention(new UserId("ana")),
                                new Span.Text(" and "),
                                new Span.Mention(new UserId("U999"))),
                        "Names");

        var blocks = renderer.render(message, READER, SlackMedia.none());

        assertThat(blocks.get(0).path("text").path("text").asString())
                .isEqualTo("@Ana Lima and somebody");
    }

    @Test
    void saysSomethingEvenIfNothingIsVisible() {
        var message =
                new ChatMessage(
                        "Nothing to see",
                        List.of(new Block.Paragraph(List.of(new Span.Text(" \n ")))));

        var blocks = renderer.render(message, READER, SlackMedia.none());

        assertThat(BlockKit.inMessage(blocks)).isEmpty();
        assertThat(blocks.toString()).contains("Nothing to see");
    }

    static Stream<String> messages() {
        return Samples.messages().keySet().stream();
    }
}
