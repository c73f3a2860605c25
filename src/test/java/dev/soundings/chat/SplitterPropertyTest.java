package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.delivery.SmallLimits;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for every message and every platform. */
class SplitterPropertyTest {
    private static final int MESSAGES = 20_000;
    private static final List<String> WORDS =
            List.of(
                    "the ",
                    "supplier ",
                    "is late. ",
                    "R&D ",
                    "&&& ",
                    "why? ",
                    "é",
                    "👩‍🚀",
                    "\n",
                    "x");

    private final Random random = new Random(20270211);

    @Test
    void everyPartFitsAndNothingIsLost() {
        for (int i = 0; i < MESSAGES; i++) {
            var limits = new SmallLimits(2 + random.nextInt(9), 90 + random.nextInt(400));
            var message = message();

            var parts = new Splitter(limits).split(message);

            assertThat(parts).as("message %d", i).allMatch(part -> fits(part, limits));
            assertThat(pieces(parts.stream()))
                    .as("message %d", i)
                    .isEqualTo(pieces(Stream.of(message)));
            assertThat(parts.getFirst().headline()).isEqualTo(message.headline());
            if (fits(message, limits)) {
                assertThat(parts).containsExactly(message);
            }
        }
    }

    private static boolean fits(ChatMessage part, SmallLimits limits) {
        return part.blocks().stream().mapToInt(limits::blocksOf).sum() <= limits.blocks()
                && part.blocks().stream().mapToInt(limits::charactersOf).sum()
                        <= limits.characters();
    }

    /** All that a reader sees, in order, without regard to where it was cut. */
    private static String pieces(Stream<ChatMessage> messages) {
        return messages.flatMap(message -> message.blocks().stream())
                .map(SplitterPropertyTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> shown(spans);
            case Block.Quote(var spans) -> shown(spans);
            case Block.Footnote(var spans) -> shown(spans);
            case Block.Bullets(var items) ->
                    items.stream().map(SplitterPropertyTest::shown).collect(Collectors.joining());
            case Block.Fields(var fields) ->
                    fields.stream()
                            .map(field -> field.label() + shown(field.value()))
                            .collect(Collectors.joining());
            case Block.Heading _,
                    Block.Divider _,
                    Block.Buttons _,
                    Block.Choices _,
                    Block.Scale _,
                    Block.Picture _,
                    Block.Chart _ ->
                    block.toString();
        };
    }

    private static String shown(List<Span> spans) {
        return spans.stream().map(SplitterPropertyTest::shown).collect(Collectors.joining());
    }

    private static String shown(Span span) {
        return switch (span) {
            case Span.Text(var text) -> text;
            case Span.Strong(var text) -> text;
            case Span.Emphasis(var text) -> text;
            case Span.Code(var text) -> text;
            case Span.Link _, Span.Mention _, Span.Moment _ -> span.toString();
        };
    }

    private ChatMessage message() {
        return new ChatMessage("Headline " + random.nextInt(9), several(12, this::block));
    }

    private Block block() {
        return switch (random.nextInt(9)) {
            case 0 -> new Block.Heading("Heading " + random.nextInt(99));
            case 1 -> new Block.Divider();
            case 2, 3 -> new Block.Buttons(several(3, this::button));
            case 4 -> new Block.Bullets(several(6, this::spans));
            case 5 -> new Block.Fields(several(4, this::field));
            case 6 -> new Block.Quote(spans());
            case 7 ->
                    new Block.Scale(
                            ActionId.of("answer", "rate"), "Trust", 5, "", "", OptionalInt.empty());
            default -> new Block.Paragraph(spans());
        };
    }

    private Block.Button button() {
        return Block.Button.plain(ActionId.of("answer", "open"), "Answer " + random.nextInt(9));
    }

    private Block.Fields.Field field() {
        return new Block.Fields.Field(
                "Owner", List.of(new Span.Text("value " + random.nextInt(99))));
    }

    private List<Span> spans() {
        return several(4, this::span);
    }

    private Span span() {
        var text = several(15, () -> WORDS.get(random.nextInt(WORDS.size())));
        return switch (random.nextInt(6)) {
            case 0 -> new Span.Strong(String.join("", text));
            case 1 -> new Span.Emphasis(String.join("", text));
            case 2 -> new Span.Mention(new UserId("lee"));
            case 3 -> new Span.Link("the board", URI.create("https://example.org/board"));
            default -> new Span.Text(String.join("", text));
        };
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        return new ArrayList<>(
                IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(_ -> one.get()).toList());
    }
}
