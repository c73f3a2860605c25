package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.READER;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chart.ChartData;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Whatever people write, Slack shows it and does nothing else with it. */
class SlackFuzzTest {
    private static final int STRINGS = 100_000;
    private static final ActionId ACTION = ActionId.of("answer", "save", "x");

    private static final List<String> PIECES =
            List.of(
                    "<!channel>",
                    "<!here>",
                    "<!everyone>",
                    "<!subteam^S123>",
                    "<@U123>",
                    "<#C1|x>",
                    "<https://evil.example|bank>",
                    "https://evil.example",
                    "www.evil.example",
                    "mailto:a@b.example",
                    "@here",
                    "@channel",
                    "#general",
                    "&lt;!here&gt;",
                    "&amp;",
                    "&",
                    "<",
                    ">",
                    "*",
                    "_",
                    "~",
                    "`",
                    "```",
                    "\n",
                    "\n> ",
                    "\n>>> ",
                    "\r\n",
                    "\r",
                    " ",
                    "\t",
                    ":smile:",
                    ":",
                    "|",
                    "^",
                    "\\",
                    "\"",
                    "'",
                    "{",
                    "}",
                    "[x](https://evil.example)",
                    "a",
                    "Z",
                    "9",
                    "ß",
                    "日本",
                    "👩🏽‍🚀",
                    "\uD83D",
                    "\uDE00",
                    "\u0000",
                    "\u0007",
                    "\u200B",
                    "\u2060",
                    "\u202E",
                    "\u2067",
                    "\uFEFF",
                    "<!date^1^{time}|x>",
                    "-",
                    "•",
                    ".",
                    ",",
                    "!",
                    "(",
                    ")",
                    "$",
                    "+",
                    "é");

    private final Random random = new Random(20270211);
    private final SlackRenderer renderer = new SlackRenderer();
    private final SlackForms forms = new SlackForms();

    @Test
    void neverPingsBreaksOrUnfurlsWhateverPeopleWrite() {
        for (int i = 0; i < STRINGS; i++) {
            var words = words();
            var message = everywhere(words);
            var blocks = renderer.render(message, READER, SlackMedia.drawnBySlack());

            holds(words, BlockKit.inBlocks(blocks));
            checkAll(words, blocks);
            check(words, SlackJson.mrkdwn(renderer.text(message)));
            if (i % 10 == 0) {
                var view = forms.render(asking(words), FormValues.none(), "{}", READER);
                holds(words, BlockKit.inView(view));
                checkAll(words, view);
            }
        }
    }

    @Test
    void showsWhatPeopleWroteLetterByLetter() {
        for (int i = 0; i < STRINGS; i++) {
            var words = words();

            var read = MrkdwnReading.of(Mrkdwn.escape(words));

            holds(words, read.pings());
            holds(words, read.links());
            holds(words, read.broken());
            holds(words, read.styled());
            if (!seen(read.visible()).equals(seen(shown(words)))) {
                throw new AssertionError("%s became %s".formatted(words, read.visible()));
            }
        }
    }

    @Test
    void keepsItsOwnLooksWhateverStandsBesideThem() {
        for (int i = 0; i < STRINGS / 10; i++) {
            var words = words();
            var message =
                    ChatMessage.of(
                            List.of(
                                    new Span.Text(words),
                                    new Span.Strong("Strong words"),
                                    new Span.Text(words)),
                            "Headline");

            var blocks = renderer.render(message, READER, SlackMedia.none());

            var styled =
                    texts(blocks).stream()
                            .flatMap(text ->
                                    MrkdwnReading.of(text.path("text").asString())
                                            .styled()
                                            .stream())
                            .toList();
            assertThat(styled).as("%s", words).containsExactly("*Strong words");
        }
    }

    /** Plain conditions: a library's assertion takes longer than all that is looked at. */
    private static void check(String words, JsonNode text) {
        if (text.path("type").stringValue("").equals("mrkdwn")) {
            var read = MrkdwnReading.of(text.path("text").stringValue(""));
            boolean harmless =
                    text.path("verbatim").booleanValue(false)
                            && read.pings().isEmpty()
                            && read.broken().isEmpty()
                            && read.links().stream()
                                    .allMatch(
                                            link -> link.startsWith("https://soundings.example/"));
            if (!harmless) {
                throw new AssertionError("%s became %s".formatted(words, text));
            }
        }
    }

    private static void checkAll(String words, JsonNode node) {
        if (node.path("text").isString()) {
            check(words, node);
        }
        node.forEach(child -> checkAll(words, child));
    }

    private static void holds(String words, List<String> violations) {
        if (!violations.isEmpty()) {
            throw new AssertionError("%s: %s".formatted(words, violations));
        }
    }

    private static List<JsonNode> texts(JsonNode node) {
        var texts = new ArrayList<JsonNode>();
        if (node.path("text").isString()) {
            texts.add(node);
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private String words() {
        var words = new StringBuilder("w");
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        int turned = random.nextInt(words.length());
        return words.substring(turned) + words.substring(0, turned);
    }

    /** Line breaks become one kind, what cannot be shown becomes one sign. */
    private static String shown(String words) {
        var shown = new StringBuilder();
        words.codePoints().map(c -> isUnshowable(c) ? 0xFFFD : c).forEach(shown::appendCodePoint);
        return shown.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isUnshowable(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    /** Two signs that nobody can see. */
    private static String seen(String words) {
        return words.replace("\u2060", "").replace("\u200B", "");
    }

    private static String atMost(int most, String words) {
        var visible = words.isBlank() ? "x" : words;
        return visible.substring(0, Math.min(most, visible.length()));
    }

    private static ChatMessage everywhere(String words) {
        var label = atMost(75, words);
        var line = atMost(150, words);
        var text = List.<Span>of(new Span.Text(words));
        var styled =
                List.<Span>of(
                        new Span.Text(words),
                        new Span.Strong(words),
                        new Span.Emphasis(words),
                        new Span.Code(words),
                        new Span.Link(
                                label.isBlank() ? "x" : label,
                                URI.create("https://soundings.example/?q=%7C%3E&a=1")),
                        new Span.Text(words));
        return new ChatMessage(
                line.isBlank() ? "x" : line,
                List.of(
                        new Block.Heading(line.isBlank() ? "x" : line),
                        new Block.Paragraph(text),
                        new Block.Paragraph(styled),
                        new Block.Fields(
                                List.of(
                                        new Block.Fields.Field(
                                                label.isBlank() ? "x" : label,
                                                List.of(new Span.Text(atMost(120, words)))))),
                        new Block.Bullets(List.of(text, styled)),
                        new Block.Quote(text),
                        new Block.Footnote(styled),
                        new Block.Buttons(
                                List.of(
                                        new Block.Button(
                                                ACTION,
                                                label.isBlank() ? "x" : label,
                                                Block.Button.Style.PLAIN,
                                                Optional.of(line.isBlank() ? "x" : line)))),
                        new Block.Choices(
                                ACTION,
                                line.isBlank() ? "x" : line,
                                List.of(option(label)),
                                List.of(),
                                true),
                        new Block.Scale(
                                ACTION,
                                words.isBlank() ? "x" : words,
                                3,
                                label,
                                label,
                                OptionalInt.empty()),
                        new Block.Chart(
                                new ChartData.Participation(
                                        chartLabel(words),
                                        "Heard",
                                        "Invited",
                                        List.of(new ChartData.Group(chartLabel(words), 1, 2))),
                                line.isBlank() ? "x" : line)));
    }

    private static String chartLabel(String words) {
        var label = ChartData.label(words);
        return label.isBlank() ? "x" : label;
    }

    private static Option option(String label) {
        return new Option("v", label.isBlank() ? "x" : label, label);
    }

    private static ChatForm asking(String words) {
        var label = atMost(45, words).isBlank() ? "x" : atMost(45, words);
        var title = atMost(24, words).isBlank() ? "x" : atMost(24, words);
        return new ChatForm(
                ACTION,
                title,
                title,
                List.of(
                        new ChatForm.Page(
                                List.of(new Span.Text(words), new Span.Strong(words)),
                                List.of(
                                        FormField.required(
                                                        "one",
                                                        label,
                                                        new FormField.Input.LongText(3_000))
                                                .hinted(atMost(100, words))
                                                .starting(words),
                                        FormField.optional(
                                                "two",
                                                label,
                                                new FormField.Input.OneOf(
                                                        List.of(option(label))))))));
    }
}
