package dev.soundings.discord;

import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.wording.DiscordText;
import dev.soundings.wording.Phrases;

import net.dv8tion.jda.api.components.checkboxgroup.CheckboxGroup;
import net.dv8tion.jda.api.components.checkboxgroup.CheckboxGroupOption;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.radiogroup.RadioGroupOption;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.channel.ChannelType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How each kind of field is asked: by a text input, radio buttons, check boxes or a select. */
final class FormInputs {
    /** Discord shows up to ten options at once, and the others in a select. */
    private static final int BOXES = 10;

    private static final int LEAST_RADIOS = 2;
    private static final int DAY = 10;
    private static final int AMOUNT = 30;
    private static final int MOST_PEOPLE = 25;

    private FormInputs() {}

    static LabelChildComponent of(FormField field, Phrases phrases) {
        return switch (field.input()) {
            case Input.ShortText(int most) -> text(field, TextInputStyle.SHORT, most, "");
            case Input.LongText(int most) -> text(field, TextInputStyle.PARAGRAPH, most, "");
            case Input.OneOf(var options) -> oneOf(field, options);
            case Input.SomeOf(var options) -> someOf(field, options);
            case Input.Points(int points, var low, var high) ->
                    oneOf(field, points(points, low, high));
            case Input.Amount(var unit) -> text(field, TextInputStyle.SHORT, AMOUNT, unit);
            case Input.YesNo() ->
                    oneOf(
                            field,
                            List.of(
                                    Option.of("yes", phrases.say(DiscordText.YES)),
                                    Option.of("no", phrases.say(DiscordText.NO))));
            case Input.Day() ->
                    text(field, TextInputStyle.SHORT, DAY, phrases.say(DiscordText.DAY_PATTERN));
            case Input.Person(boolean several) ->
                    entity(
                            field,
                            EntitySelectMenu.create(field.id(), SelectTarget.USER),
                            DefaultValue::user,
                            several ? MOST_PEOPLE : 1);
            case Input.Channel() ->
                    entity(
                            field,
                            EntitySelectMenu.create(field.id(), SelectTarget.CHANNEL)
                                    .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS),
                            DefaultValue::channel,
                            1);
        };
    }

    /** What was typed before is shown also where it is longer than it may become. */
    private static TextInput text(
            FormField field, TextInputStyle style, int most, String placeholder) {
        var value = String.join("\n", field.initial());
        var input =
                TextInput.create(field.id(), style)
                        .setRequired(field.required())
                        .setMaxLength(Math.max(most, value.length()));
        if (!placeholder.isBlank()) {
            input.setPlaceholder(placeholder);
        }
        if (!value.isBlank()) {
            input.setValue(value);
        }
        return input.build();
    }

    private static LabelChildComponent oneOf(FormField field, List<Option> options) {
        return options.size() >= LEAST_RADIOS && options.size() <= BOXES
                ? radios(field, options)
                : select(field, options);
    }

    private static RadioGroup radios(FormField field, List<Option> options) {
        var chosen = field.initial();
        return RadioGroup.create(field.id())
                .setRequired(field.required())
                .addOptions(
                        options.stream()
                                .map(option ->
                                        RadioGroupOption.of(option.label(), option.value())
                                                .withDescription(hint(option))
                                                .withDefault(chosen.contains(option.value())))
                                .toList())
                .build();
    }

    private static StringSelectMenu select(FormField field, List<Option> options) {
        return StringSelectMenu.create(field.id())
                .setRequired(field.required())
                .setRequiredRange(field.required() ? 1 : 0, 1)
                .addOptions(
                        options.stream()
                                .map(option ->
                                        SelectOption.of(option.label(), option.value())
                                                .withDescription(hint(option))
                                                .withDefault(
                                                        field.initial().contains(option.value())))
                                .toList())
                .build();
    }

    private static CheckboxGroup someOf(FormField field, List<Option> options) {
        return CheckboxGroup.create(field.id())
                .setRequired(field.required())
                .setRequiredRange(field.required() ? 1 : 0, options.size())
                .addOptions(
                        options.stream()
                                .map(option ->
                                        CheckboxGroupOption.of(option.label(), option.value())
                                                .withDescription(hint(option))
                                                .withDefault(
                                                        field.initial().contains(option.value())))
                                .toList())
                .build();
    }

    private static List<Option> points(int points, String low, String high) {
        return IntStream.rangeClosed(1, points)
                .mapToObj(point -> point(point, points, low, high))
                .toList();
    }

    private static Option point(int point, int points, String low, String high) {
        var end = point == 1 ? low : point == points ? high : "";
        return new Option(Integer.toString(point), Integer.toString(point), end);
    }

    private static LabelChildComponent entity(
            FormField field,
            EntitySelectMenu.Builder menu,
            Function<String, DefaultValue> known,
            int most) {
        var chosen =
                field.initial().stream()
                        .filter(id -> id.matches("[0-9]{1,20}"))
                        .limit(most)
                        .map(known)
                        .toList();
        return menu.setRequired(field.required())
                .setRequiredRange(field.required() ? 1 : 0, most)
                .setDefaultValues(chosen)
                .build();
    }

    private static @Nullable String hint(Option option) {
        return option.hint().isBlank() ? null : option.hint();
    }
}
