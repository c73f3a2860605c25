package dev.soundings.rehearsal;

import static dev.soundings.rehearsal.Html.flagIf;

import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.wording.RoomText;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The control of a form field, by what is asked: up to ten options are radio buttons, more are a
 * list to pick from. Names begin with {@code f.}, so that a field may be called anything.
 */
final class FieldInputs {
    private final Sample sample;

    FieldInputs(Sample sample) {
        this.sample = sample;
    }

    /** Whether the field is several controls under one legend. */
    static boolean isGroup(Input input) {
        return switch (input) {
            case Input.OneOf(var options) -> options.size() <= Denominator.BOXES;
            case Input.SomeOf some -> true;
            case Input.Points points -> true;
            case Input.YesNo yesNo -> true;
            case Input.Person(var several) -> several;
            case Input.ShortText text -> false;
            case Input.LongText text -> false;
            case Input.Amount amount -> false;
            case Input.Day day -> false;
            case Input.Channel channel -> false;
        };
    }

    Html render(FormField field, Reader reader) {
        return switch (field.input()) {
            case Input.ShortText(var most) ->
                    line(field, "type", "text", "maxlength", Integer.toString(most));
            case Input.LongText(var most) -> area(field, most);
            case Input.OneOf(var options) ->
                    isGroup(field.input())
                            ? boxes(field, "radio", options)
                            : list(field, options, reader);
            case Input.SomeOf(var options) -> boxes(field, "checkbox", options);
            case Input.Points points -> points(field, points);
            case Input.Amount(var unit) -> amount(field, unit);
            case Input.YesNo yesNo -> boxes(field, "radio", yesOrNo(reader));
            case Input.Day day -> line(field, "type", "date");
            case Input.Person(var several) ->
                    several ? boxes(field, "checkbox", people()) : list(field, people(), reader);
            case Input.Channel channel -> list(field, channels(), reader);
        };
    }

    private static Html line(FormField field, String... attributes) {
        var value = field.initial().stream().findFirst().orElse(Html.ABSENT);
        var all = Stream.concat(Stream.of(attributes), Stream.of("value", value));
        return new Html().open("input", common(field, all.toArray(String[]::new)));
    }

    private static Html area(FormField field, int most) {
        var html = new Html();
        html.open("textarea", common(field, "rows", "4", "maxlength", Integer.toString(most)));
        // A browser drops the first line break of a text area, so one is put before the text.
        html.text("\n" + String.join("\n", field.initial()));
        return html.close("textarea");
    }

    private static Html amount(FormField field, String unit) {
        var html = new Html().open("div", "class", "amount");
        html.add(line(field, "type", "number", "step", "any"));
        return html.element("span", unit, "class", "unit").close("div");
    }

    private static Html list(FormField field, List<Option> options, Reader reader) {
        var html = new Html().open("select", common(field));
        var nothing = field.required() ? RoomText.FIELD_CHOOSE : RoomText.FIELD_NOTHING;
        html.element("option", reader.phrases().say(nothing), "value", "");
        for (var option : options) {
            boolean selected = field.initial().contains(option.value());
            html.element(
                    "option",
                    option.label(),
                    "value",
                    option.value(),
                    "selected",
                    flagIf(selected));
        }
        return html.close("select");
    }

    private static Html boxes(FormField field, String type, List<Option> options) {
        var html = new Html().open("div", "class", "boxes");
        for (var option : options) {
            html.open("label", "class", "box").add(box(field, type, option));
            html.element("span", option.label());
            if (!option.hint().isEmpty()) {
                html.element("span", option.hint(), "class", "hint");
            }
            html.close("label");
        }
        return html.close("div");
    }

    private static Html points(FormField field, Input.Points points) {
        var html = new Html().open("div", "class", "scale");
        html.element("span", points.lowEnd(), "class", "end").open("div", "class", "points");
        IntStream.rangeClosed(1, points.points())
                .mapToObj(Integer::toString)
                .forEach(digit -> {
                    html.open("label", "class", "point");
                    html.add(box(field, "radio", Option.of(digit, digit)));
                    html.element("span", digit).close("label");
                });
        html.close("div").element("span", points.highEnd(), "class", "end");
        return html.close("div");
    }

    private static Html box(FormField field, String type, Option option) {
        return new Html()
                .open(
                        "input",
                        "type",
                        type,
                        "name",
                        "f." + field.id(),
                        "value",
                        option.value(),
                        "checked",
                        flagIf(field.initial().contains(option.value())),
                        "required",
                        flagIf(field.required() && type.equals("radio")));
    }

    private static String[] common(FormField field, String... more) {
        var shared =
                Stream.of(
                        "id",
                        "f-" + field.id(),
                        "name",
                        "f." + field.id(),
                        "aria-describedby",
                        "h-%1$s e-%1$s".formatted(field.id()),
                        "required",
                        flagIf(field.required()));
        return Stream.concat(shared, Stream.of(more)).toArray(String[]::new);
    }

    private static List<Option> yesOrNo(Reader reader) {
        return List.of(
                Option.of("yes", reader.phrases().say(RoomText.YES)),
                Option.of("no", reader.phrases().say(RoomText.NO)));
    }

    private List<Option> people() {
        return sample.people().stream()
                .map(person -> Option.of(person.user().value(), person.name()))
                .toList();
    }

    private List<Option> channels() {
        return sample.channels().stream()
                .map(channel -> Option.of(channel.id().value(), "#" + channel.name()))
                .toList();
    }
}
