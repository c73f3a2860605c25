package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chart.ChartData;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every limit that holds on both platforms: what just fits, and what is one too many. */
class DenominatorTest {
    private static final ActionId ACTION = ActionId.of("answer", "skip");

    static Stream<Arguments> limits() {
        return Stream.concat(
                Stream.concat(blocks(), controls()), Stream.concat(forms(), commands()));
    }

    private static Stream<Arguments> blocks() {
        return Stream.of(
                limit("headline", 150, n -> new ChatMessage(x(n), List.of(new Block.Divider()))),
                limit("heading", 150, n -> new Block.Heading(x(n))),
                limit("paragraph", 3_000, n -> new Block.Paragraph(text(n))),
                limit(
                        "paragraph of several spans",
                        3_000,
                        n ->
                                new Block.Paragraph(
                                        List.of(
                                                new Span.Strong(x(1_000)),
                                                new Span.Code(x(n - 1_000))))),
                limit(
                        "bullets",
                        3_000,
                        n -> new Block.Bullets(List.of(text(1_000), text(n - 1_000)))),
                limit("quote", 3_000, n -> new Block.Quote(text(n))),
                limit("footnote", 3_000, n -> new Block.Footnote(text(n))),
                limit("fields", 10, n -> new Block.Fields(Collections.nCopies(n, field(5, 5)))),
                limit("label of a fact", 75, n -> field(n, 5)),
                limit("value of a fact", 250, n -> field(5, n)),
                limit("link label", 75, n -> new Span.Link(x(n), URI.create("https://a.example"))),
                limit(
                        "alt text of a picture",
                        1_000,
                        n -> new Block.Picture("a.png", new Png(new byte[1]), x(n))),
                limit(
                        "alt text of a chart",
                        1_000,
                        n ->
                                new Block.Chart(
                                        new ChartData.Participation(
                                                "Heard",
                                                "Heard",
                                                "Invited",
                                                List.of(new ChartData.Group("Legal", 1, 2))),
                                        x(n))));
    }

    private static Stream<Arguments> controls() {
        return Stream.of(
                limit("buttons", 5, n -> new Block.Buttons(Collections.nCopies(n, button(5, 5)))),
                limit("button label", 75, n -> button(n, 5)),
                limit("confirm question", 300, n -> button(5, n)),
                limit("options", 25, n -> choices(5, n)),
                limit("choices label", 150, n -> choices(n, 5)),
                limit("points of a scale", 5, n -> scale(5, n, 5, OptionalInt.empty())),
                limit("scale label", 3_000, n -> scale(n, 5, 5, OptionalInt.empty())),
                limit("ends of a scale", 75, n -> scale(5, 5, n, OptionalInt.empty())),
                limit("selected point", 5, n -> scale(5, 5, 5, OptionalInt.of(n))),
                limit("option value", 75, n -> new Option(x(n), x(5), x(5))),
                limit("option label", 75, n -> new Option(x(5), x(n), x(5))),
                limit("option hint", 75, n -> new Option(x(5), x(5), x(n))),
                limit("action id", 100, n -> ActionId.of("answer", "skip", x(n - 12))),
                limit("suggestions", 25, n -> new ChatReply.Suggestions(options(n))));
    }

    private static Stream<Arguments> forms() {
        return Stream.of(
                limit("form title", 24, n -> new ChatForm(ACTION, x(n), x(5), List.of(page(5, 5)))),
                limit(
                        "submit label",
                        24,
                        n -> new ChatForm(ACTION, x(5), x(n), List.of(page(5, 5)))),
                limit("fields on a page", 5, n -> page(5, n)),
                limit("intro of a page", 3_000, n -> page(n, 5)),
                limit(
                        "field label",
                        45,
                        n -> FormField.required("a", x(n), new FormField.Input.Day())),
                limit("field hint", 100, n -> shortText(5).hinted(x(n))),
                limit("initial value", 3_000, n -> shortText(5).starting(x(n))),
                limit("short text", 3_000, DenominatorTest::shortText),
                limit("long text", 3_000, FormField.Input.LongText::new),
                limit("options of one", 25, n -> new FormField.Input.OneOf(options(n))),
                limit("options of some", 10, n -> new FormField.Input.SomeOf(options(n))),
                limit("points", 10, n -> new FormField.Input.Points(n, x(5), x(5))),
                limit("low end", 75, n -> new FormField.Input.Points(5, x(n), x(5))),
                limit("high end", 75, n -> new FormField.Input.Points(5, x(5), x(n))));
    }

    private static Stream<Arguments> commands() {
        var summary = SampleCommands.SummaryText.VERB;
        var verb = new VerbSpec("list", summary, "", List.of());
        return Stream.of(
                limit(
                        "verbs",
                        25,
                        n -> new CommandSpec("risk", summary, Collections.nCopies(n, verb))),
                limit(
                        "arguments",
                        25,
                        n ->
                                new VerbSpec(
                                        "list",
                                        summary,
                                        "",
                                        IntStream.range(0, n)
                                                .mapToObj(i ->
                                                        new ArgumentSpec(
                                                                "a" + (char) ('a' + i),
                                                                ArgumentSpec.Kind.WORD,
                                                                false,
                                                                summary))
                                                .toList())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("limits")
    void takesWhatJustFits(String what, int most, IntFunction<Object> make) {
        assertThatCode(() -> make.apply(most)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("limits")
    void refusesOneMore(String what, int most, IntFunction<Object> make) {
        assertThatThrownBy(() -> make.apply(most + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Arguments limit(String what, int most, IntFunction<Object> make) {
        return Arguments.of(what, most, make);
    }

    private static String x(int characters) {
        return "x".repeat(characters);
    }

    private static List<Span> text(int characters) {
        return Samples.text(x(characters));
    }

    private static Block.Fields.Field field(int label, int value) {
        return new Block.Fields.Field(x(label), text(value));
    }

    private static Block.Button button(int label, int confirm) {
        return new Block.Button(
                ACTION, x(label), Block.Button.Style.PLAIN, Optional.of(x(confirm)));
    }

    private static Block choices(int label, int options) {
        return new Block.Choices(ACTION, x(label), options(options), List.of(), false);
    }

    private static Block scale(int label, int points, int ends, OptionalInt selected) {
        return new Block.Scale(ACTION, x(label), points, x(ends), x(ends), selected);
    }

    private static List<Option> options(int count) {
        return IntStream.range(0, count).mapToObj(i -> Option.of("v" + i, "Option " + i)).toList();
    }

    private static FormField shortText(int most) {
        return FormField.required("a", "A", new FormField.Input.ShortText(most));
    }

    private static ChatForm.Page page(int intro, int fields) {
        return new ChatForm.Page(
                text(intro),
                IntStream.range(0, fields)
                        .mapToObj(
                                i -> FormField.required("f" + i, "F", new FormField.Input.YesNo()))
                        .toList());
    }
}
