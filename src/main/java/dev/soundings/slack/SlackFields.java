package dev.soundings.slack;

import static dev.soundings.slack.SlackJson.typed;

import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.SlackText;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.IntStream;

/** The element of a form field, by what is asked: {@code Day} is a {@code datepicker}. */
final class SlackFields {
    private final Phrases phrases;

    SlackFields(Phrases phrases) {
        this.phrases = phrases;
    }

    static String label(FormField field, Phrases phrases) {
        return field.input() instanceof Input.Amount(var unit) && !unit.isBlank()
                ? phrases.say(SlackText.AMOUNT, "label", field.label(), "unit", unit)
                : field.label();
    }

    ObjectNode element(FormField field) {
        var element =
                switch (field.input()) {
                    case Input.ShortText(var most) -> text(field, most, false);
                    case Input.LongText(var most) -> text(field, most, true);
                    case Input.OneOf(var options) -> one(field, options);
                    case Input.SomeOf(var options) ->
                            new SlackOptions(options, field.initial(), phrases).several(true);
                    case Input.Points points -> one(field, points(points));
                    case Input.Amount _ -> amount(field);
                    case Input.YesNo() -> one(field, yesOrNo());
                    case Input.Day() -> day(field);
                    case Input.Person(var several) -> people(field, several);
                    case Input.Channel() -> channel(field);
                };
        return element.put("action_id", ActionCode.field(field.id()));
    }

    private static ObjectNode text(FormField field, int most, boolean lines) {
        var text = typed("plain_text_input").put("multiline", lines).put("max_length", most);
        field.initial().stream()
                .map(Mrkdwn::clean)
                .findFirst()
                .ifPresent(
                        words -> text.put("initial_value", words.substring(0, end(words, most))));
        return text;
    }

    private static int end(String words, int most) {
        int end = Math.min(words.length(), most);
        boolean splitsPair = end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
        return splitsPair && end < words.length() ? end - 1 : end;
    }

    private ObjectNode one(FormField field, List<Option> options) {
        return new SlackOptions(options, field.initial(), phrases)
                .one(options.size() <= Denominator.BOXES);
    }

    private static List<Option> points(Input.Points points) {
        return IntStream.rangeClosed(1, points.points())
                .mapToObj(point -> new Option("" + point, "" + point, end(points, point)))
                .toList();
    }

    private static String end(Input.Points points, int point) {
        if (point == 1) {
            return points.lowEnd();
        }
        return point == points.points() ? points.highEnd() : "";
    }

    private List<Option> yesOrNo() {
        return List.of(
                Option.of("yes", phrases.say(SlackText.YES)),
                Option.of("no", phrases.say(SlackText.NO)));
    }

    private static ObjectNode amount(FormField field) {
        return starting(
                field, typed("number_input").put("is_decimal_allowed", true), "initial_value");
    }

    /** What was typed into a command may be no day, and Slack would open no form with it. */
    private static ObjectNode day(FormField field) {
        var picker = typed("datepicker");
        field.initial().stream()
                .filter(value -> value.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"))
                .findFirst()
                .ifPresent(value -> picker.put("initial_date", value));
        return picker;
    }

    private static ObjectNode people(FormField field, boolean several) {
        if (!several) {
            return starting(field, typed("users_select"), "initial_user");
        }
        var element = typed("multi_users_select");
        if (!field.initial().isEmpty()) {
            var initial = element.putArray("initial_users");
            field.initial().forEach(initial::add);
        }
        return element;
    }

    private static ObjectNode channel(FormField field) {
        var element = typed("conversations_select");
        var filter = element.putObject("filter");
        filter.putArray("include").add("public").add("private");
        filter.put("exclude_bot_users", true);
        return starting(field, element, "initial_conversation");
    }

    private static ObjectNode starting(FormField field, ObjectNode element, String name) {
        field.initial().stream().findFirst().ifPresent(value -> element.put(name, value));
        return element;
    }
}
