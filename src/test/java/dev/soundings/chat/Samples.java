package dev.soundings.chat;

import dev.soundings.chart.ChartData;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One of everything that can be said, in a fixed order. Every renderer takes snapshots of all of
 * it, so a new block or span is added here first, which {@link SamplesTest} insists on.
 */
public final class Samples {
    static final Instant AT = Instant.parse("2027-02-11T16:00:00Z");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** One blue pixel. */
    private static final Png PIXEL =
            new Png(
                    Base64.getDecoder()
                            .decode(
                                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                                            + "YPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=="));

    private Samples() {}

    public static Map<String, ChatMessage> messages() {
        var all = new LinkedHashMap<String, ChatMessage>();
        all.put("prompt", SampleLayouts.prompt());
        all.put("digest", SampleLayouts.digest());
        all.put("heading", sample(new Block.Heading("Atlas migration")));
        all.put("paragraph", sample(new Block.Paragraph(spans())));
        all.put("fields", sample(fields()));
        all.put("bullets", sample(new Block.Bullets(List.of(text("One role"), spans()))));
        all.put("quote", sample(new Block.Quote(text("Vendor API unclear"))));
        all.put(
                "divider",
                sample(
                        new Block.Paragraph(text("Above")),
                        new Block.Divider(),
                        new Block.Paragraph(text("Below"))));
        all.put("footnote", sample(new Block.Footnote(text("31 of 36 heard, to Fri 17:00"))));
        all.put("buttons", sample(buttons()));
        all.put("choices-one", sample(choices(List.of(), false)));
        all.put("choices-one-selected", sample(choices(List.of("days"), false)));
        all.put("choices-several", sample(choices(List.of("days", "date"), true)));
        all.put("scale", sample(scale(OptionalInt.empty())));
        all.put("scale-selected", sample(scale(OptionalInt.of(4))));
        all.put("picture", sample(new Block.Picture("roadmap-atlas.png", PIXEL, "A roadmap")));
        all.put("chart-participation", sample(chart()));
        all.putAll(SampleExtremes.messages());
        return Collections.unmodifiableMap(all);
    }

    public static Map<String, ChatForm> forms() {
        return SampleForms.all();
    }

    /** One of {@link #messages()}. */
    public static ChatMessage message(String name) {
        return Objects.requireNonNull(messages().get(name), name);
    }

    /** One of {@link #forms()}. */
    public static ChatForm form(String name) {
        return Objects.requireNonNull(forms().get(name), name);
    }

    static List<Span> text(String text) {
        return List.of(new Span.Text(text));
    }

    static ActionId action(String verb) {
        return ActionId.of("answer", verb, "room.x7k2m9p4qa.20270211.0.tom");
    }

    static ChatMessage sample(Block... blocks) {
        return new ChatMessage("A sample of what can be said", List.of(blocks));
    }

    private static List<Span> spans() {
        return List.of(
                new Span.Text("Plain, "),
                new Span.Strong("strong"),
                new Span.Text(", "),
                new Span.Emphasis("emphasised"),
                new Span.Text(", to type "),
                new Span.Code("/risk list"),
                new Span.Text(", a "),
                new Span.Link("page", URI.create("https://soundings.example/p/atlas?from=1&to=2")),
                new Span.Text(", by "),
                new Span.Mention(new UserId("ana")),
                new Span.Text(" at "),
                new Span.Moment(AT, BERLIN, Span.Moment.Shape.TIME),
                new Span.Text(", on "),
                new Span.Moment(AT, BERLIN, Span.Moment.Shape.DAY),
                new Span.Text(", by "),
                new Span.Moment(AT, BERLIN, Span.Moment.Shape.DAY_AND_TIME),
                new Span.Text("."));
    }

    private static Block fields() {
        return new Block.Fields(
                List.of(
                        new Block.Fields.Field(
                                "Owner", List.of(new Span.Mention(new UserId("lee")))),
                        new Block.Fields.Field("Department", text("Operations")),
                        new Block.Fields.Field("Measure", List.of())));
    }

    private static Block buttons() {
        return new Block.Buttons(
                List.of(
                        Block.Button.primary(action("open"), "Answer"),
                        Block.Button.plain(action("same"), "Nothing changed"),
                        new Block.Button(
                                action("drop"),
                                "Delete",
                                Block.Button.Style.DANGER,
                                Optional.of("Delete this check-in and its rounds?"))));
    }

    private static Block choices(List<String> selected, boolean several) {
        return new Block.Choices(
                action("cost"),
                "What would it cost?",
                List.of(
                        Option.of("days", "Days"),
                        Option.of("weeks", "Weeks"),
                        new Option("date", "The date", "The go-live would move")),
                selected,
                several);
    }

    private static Block scale(OptionalInt selected) {
        return new Block.Scale(
                action("served"),
                "My work this week served the purpose",
                5,
                "Not at all",
                "Fully",
                selected);
    }

    private static Block chart() {
        return new Block.Chart(
                new ChartData.Participation(
                        "Heard in week 7",
                        "Heard",
                        "Invited",
                        List.of(
                                new ChartData.Group("Operations", 18, 20),
                                new ChartData.Group("Legal", 0, 4),
                                new ChartData.Group("Product & Design", 13, 13))),
                "Heard: Operations 18 of 20, Legal 0 of 4, Product & Design 13 of 13");
    }
}
