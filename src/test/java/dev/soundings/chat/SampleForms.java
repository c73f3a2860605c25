package dev.soundings.chat;

import static dev.soundings.chat.SampleExtremes.longest;
import static dev.soundings.chat.Samples.text;

import dev.soundings.chat.FormField.Input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One form with every kind of field, one with prefilled values, and the extremes. */
final class SampleForms {
    private static final List<Option> OPTIONS =
            List.of(
                    Option.of("days", "Days"),
                    Option.of("weeks", "Weeks"),
                    new Option("date", "The date", "The go-live would move"));

    private SampleForms() {}

    static Map<String, ChatForm> all() {
        var all = new LinkedHashMap<String, ChatForm>();
        all.put("every-kind", everyKind());
        all.put("prefilled", everyKind().filledWith(typed()));
        all.put("follow-up", followUp());
        all.put("markup", speaking(SampleExtremes.MARKUP));
        all.put("scripts", speaking(SampleExtremes.SCRIPTS));
        all.put("right-to-left", speaking(SampleExtremes.RIGHT_TO_LEFT));
        all.put("longest", longestForm());
        return Collections.unmodifiableMap(all);
    }

    private static ChatForm everyKind() {
        return form(
                new ChatForm.Page(
                        text("Named: your PM sees your name."),
                        List.of(
                                FormField.required("short", "In one line", new Input.ShortText(80))
                                        .hinted("What would hurt us most?"),
                                FormField.optional(
                                        "long", "In your words", new Input.LongText(3_000)),
                                FormField.required(
                                        "one", "What would it cost?", new Input.OneOf(OPTIONS)),
                                FormField.optional(
                                        "some", "Who is hit?", new Input.SomeOf(OPTIONS)),
                                FormField.required(
                                        "points",
                                        "My work served the purpose",
                                        new Input.Points(5, "Not at all", "Fully")))),
                new ChatForm.Page(
                        List.of(),
                        List.of(
                                FormField.optional(
                                        "amount", "How much?", new Input.Amount("hours")),
                                FormField.required(
                                        "yes-no", "Would you fund it again?", new Input.YesNo()),
                                FormField.optional("day", "Review on", new Input.Day()),
                                FormField.optional("person", "Owner", new Input.Person(false)),
                                FormField.optional(
                                        "people", "Who is thanked?", new Input.Person(true)))),
                new ChatForm.Page(
                        List.of(),
                        List.of(FormField.required("channel", "Post to", new Input.Channel()))));
    }

    private static FormValues typed() {
        return new FormValues(
                Map.ofEntries(
                        Map.entry("short", List.of("Vendor API slips")),
                        Map.entry("long", List.of("First line.\nSecond line.")),
                        Map.entry("one", List.of("weeks")),
                        Map.entry("some", List.of("days", "date")),
                        Map.entry("points", List.of("4")),
                        Map.entry("amount", List.of("12.5")),
                        Map.entry("yes-no", List.of("yes")),
                        Map.entry("day", List.of("2027-02-14")),
                        Map.entry("person", List.of("lee")),
                        Map.entry("people", List.of("lee", "ana")),
                        Map.entry("channel", List.of("atlas"))));
    }

    private static ChatForm followUp() {
        return form(
                new ChatForm.Page(
                        List.of(),
                        List.of(
                                FormField.required(
                                        "one", "What would it cost?", new Input.OneOf(OPTIONS)),
                                FormField.required("which", "Which date?", new Input.Day())
                                        .shownWhen("one", "date"))));
    }

    private static ChatForm speaking(String words) {
        var label = words.substring(0, Math.min(words.length(), Denominator.FIELD_LABEL));
        var option = words.substring(0, Math.min(words.length(), Denominator.LABEL));
        return new ChatForm(
                Samples.action("submit"),
                words.substring(0, Math.min(words.length(), Denominator.FORM_TITLE)),
                words.substring(0, Math.min(words.length(), Denominator.FORM_TITLE)),
                List.of(
                        new ChatForm.Page(
                                text(words),
                                List.of(
                                        FormField.required(
                                                        "short", label, new Input.ShortText(3_000))
                                                .hinted(option)
                                                .starting(words),
                                        FormField.required("long", label, new Input.LongText(3_000))
                                                .starting(words),
                                        FormField.required(
                                                "one",
                                                label,
                                                new Input.OneOf(
                                                        List.of(
                                                                new Option(
                                                                        "days", option, option)))),
                                        FormField.required(
                                                "points",
                                                label,
                                                new Input.Points(3, option, option)),
                                        FormField.required(
                                                "amount", label, new Input.Amount(label))))));
    }

    private static ChatForm longestForm() {
        var label = longest(Denominator.LABEL);
        var fields =
                IntStream.range(0, Denominator.FIELDS_ON_PAGE)
                        .mapToObj(i ->
                                FormField.required(
                                                "long-" + i,
                                                longest(Denominator.FIELD_LABEL),
                                                new Input.LongText(Denominator.FORM_TEXT))
                                        .hinted(longest(Denominator.FIELD_HINT))
                                        .starting(longest(Denominator.FORM_TEXT)))
                        .toList();
        var boxes = options(Denominator.BOXES, label);
        return new ChatForm(
                ActionId.of("answer", "skip", "x".repeat(Denominator.ACTION_ID - 12)),
                longest(Denominator.FORM_TITLE),
                longest(Denominator.FORM_TITLE),
                List.of(
                        new ChatForm.Page(text(longest(Denominator.TEXT)), fields),
                        new ChatForm.Page(
                                List.of(),
                                List.of(
                                        FormField.optional(
                                                "one",
                                                "One of many",
                                                new Input.OneOf(
                                                        options(Denominator.OPTIONS, label))),
                                        FormField.optional(
                                                "some", "Some of many", new Input.SomeOf(boxes)),
                                        FormField.optional(
                                                "points",
                                                "Many points",
                                                new Input.Points(
                                                        Denominator.BOXES, label, label))))));
    }

    private static List<Option> options(int count, String label) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Option("option-" + i, label, label))
                .toList();
    }

    private static ChatForm form(ChatForm.Page... pages) {
        return new ChatForm(Samples.action("submit"), "Your sounding", "Send", List.of(pages));
    }
}
