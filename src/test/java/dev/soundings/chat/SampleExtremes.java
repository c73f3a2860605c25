package dev.soundings.chat;

import static dev.soundings.chat.Samples.sample;
import static dev.soundings.chat.Samples.text;

import dev.soundings.chart.ChartData;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What people write and renderers get wrong: foreign scripts, markup, and the longest of all. */
final class SampleExtremes {
    static final String MARKUP =
            "*bold* _it_ ~gone~ `code` **b** __u__ ||spoiler|| > quote # head - item <!channel>"
                    + " <!here> <@U123> <#C123|x> <https://evil.example|bank> @everyone @here <@&1>"
                    + " <t:0:R> :smile: <:a:1> [x](https://evil.example) <script>alert(1)</script>"
                    + " <b onclick='x'>\"&amp;\" {{7*7}} ${7*7} th:text /risk list \\* </p>";

    static final String SCRIPTS =
            "Grüße, naïve coöperation, Привет, 日本語の文章, 한국어, हिन्दी, ไทย, 👩🏽‍🚀🇩🇪, e\u0301, Ǆ,"
                    + " ß";

    static final String RIGHT_TO_LEFT =
            "שלום @lee, השקה ב-11 May; مرحبا Atlas 12 k EUR \u202Egnp.exe\u202C \u2067back\u2069";

    static final String QUOTES =
            "\"straight\" 'single' “curly” ‘curly’ „low‚ «guillemets» we're 5′ 6″";

    static final String LINES = "first\nsecond\r\nthird\n\n  indented\ttab \u00A0end\u200B";

    private SampleExtremes() {}

    static Map<String, ChatMessage> messages() {
        var all = new LinkedHashMap<String, ChatMessage>();
        all.put("markup", everywhere(MARKUP));
        all.put("scripts", everywhere(SCRIPTS));
        all.put("right-to-left", everywhere(RIGHT_TO_LEFT));
        all.put("quotes", everywhere(QUOTES));
        all.put("lines", everywhere(LINES));
        all.put("longest-texts", longestTexts());
        all.put("longest-controls", longestControls());
        return Collections.unmodifiableMap(all);
    }

    /** Exactly so many characters, in words, so that lines can break. */
    static String longest(int characters) {
        return "word ".repeat(characters / 5 + 1).substring(0, characters - 1) + "x";
    }

    private static ChatMessage everywhere(String words) {
        var label = words.substring(0, Math.min(words.length(), Denominator.LABEL));
        var line = words.substring(0, Math.min(words.length(), Denominator.HEADING));
        return new ChatMessage(
                line,
                List.of(
                        new Block.Heading(line),
                        new Block.Paragraph(styled(words)),
                        new Block.Fields(List.of(new Block.Fields.Field(label, text(label)))),
                        new Block.Bullets(List.of(text(words), styled(words))),
                        new Block.Quote(text(words)),
                        new Block.Footnote(text(words)),
                        new Block.Buttons(
                                List.of(
                                        new Block.Button(
                                                Samples.action("drop"),
                                                label,
                                                Block.Button.Style.DANGER,
                                                Optional.of(line)))),
                        new Block.Choices(
                                Samples.action("cost"),
                                line,
                                List.of(new Option("days", label, label)),
                                List.of(),
                                true),
                        new Block.Scale(
                                Samples.action("served"),
                                words,
                                2,
                                label,
                                label,
                                OptionalInt.empty()),
                        new Block.Chart(
                                new ChartData.Participation(
                                        ChartData.label(words),
                                        ChartData.label(words),
                                        ChartData.label(words),
                                        List.of(new ChartData.Group(ChartData.label(words), 1, 2))),
                                words)));
    }

    private static List<Span> styled(String words) {
        return List.of(
                new Span.Text(words),
                new Span.Strong(words),
                new Span.Emphasis(words),
                new Span.Code(words),
                new Span.Link(
                        words.substring(0, Math.min(words.length(), Denominator.LABEL)),
                        URI.create(
                                "https://soundings.example/?q=%22%3E%27&a=*_~`'"
                                        .replace("`", "%60"))));
    }

    private static ChatMessage longestTexts() {
        var field = new Block.Fields.Field(longest(Denominator.LABEL), text(longest(250)));
        return new ChatMessage(
                longest(Denominator.HEADLINE),
                List.of(
                        new Block.Heading(longest(Denominator.HEADING)),
                        new Block.Paragraph(text(longest(Denominator.TEXT))),
                        new Block.Fields(Collections.nCopies(Denominator.FIELDS, field)),
                        new Block.Bullets(Collections.nCopies(30, text(longest(100)))),
                        new Block.Quote(text(longest(Denominator.TEXT))),
                        new Block.Footnote(text(longest(Denominator.TEXT))),
                        new Block.Paragraph(text("w".repeat(Denominator.TEXT)))));
    }

    private static ChatMessage longestControls() {
        var action = ActionId.of("answer", "skip", "x".repeat(Denominator.ACTION_ID - 12));
        var label = longest(Denominator.LABEL);
        var button =
                new Block.Button(
                        action, label, Block.Button.Style.PRIMARY, Optional.of(longest(300)));
        var options =
                IntStream.range(0, Denominator.OPTIONS)
                        .mapToObj(i -> new Option("v" + "o".repeat(72) + (10 + i), label, label))
                        .toList();
        return sample(
                new Block.Buttons(Collections.nCopies(Denominator.BUTTONS, button)),
                new Block.Choices(action, longest(Denominator.HEADING), options, List.of(), false),
                new Block.Choices(
                        action,
                        longest(Denominator.HEADING),
                        options,
                        options.stream().map(Option::value).toList(),
                        true),
                new Block.Scale(
                        action,
                        longest(Denominator.TEXT),
                        Denominator.SCALE,
                        label,
                        label,
                        OptionalInt.of(Denominator.SCALE)));
    }
}
