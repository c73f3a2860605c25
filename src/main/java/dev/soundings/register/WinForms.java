package dev.soundings.register;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form in which a win is entered or changed: what, for whom, how much, how sure, since when.
 */
final class WinForms {
    private final Phrases phrases;

    WinForms(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param words to begin with; may be empty
     * @param win the one to change; empty for a new one
     */
    ChatForm of(ActionId submit, String words, Optional<Win> win) {
        var what =
                EntryFields.starting(
                        FormField.required(
                                RegisterForms.WHAT,
                                phrases.say(RegisterText.FIELD_WHAT),
                                new Input.ShortText(WinEntry.LONGEST_WHAT)),
                        words);
        var who =
                FormField.optional(
                        RegisterForms.WHO,
                        phrases.say(RegisterText.FIELD_WHO),
                        new Input.ShortText(WinEntry.LONGEST_WHAT));
        var amount =
                FormField.optional(
                        RegisterForms.AMOUNT,
                        phrases.say(RegisterText.FIELD_AMOUNT),
                        new Input.Amount(""));
        var unit =
                FormField.optional(
                                RegisterForms.UNIT,
                                phrases.say(RegisterText.FIELD_UNIT),
                                new Input.ShortText(WinEntry.LONGEST_UNIT))
                        .hinted(phrases.say(RegisterText.FIELD_UNIT_HINT));
        var landed =
                FormField.optional(
                        RegisterForms.LANDED,
                        phrases.say(RegisterText.FIELD_LANDED),
                        new Input.Day());
        var some = win.flatMap(Win::amount);
        return new ChatForm(
                submit,
                phrases.say(RegisterText.WIN_TITLE),
                phrases.say(RegisterText.SAVE),
                List.of(
                        EntryFields.page(
                                what,
                                EntryFields.starting(
                                        who,
                                        win.map(Win::whoBenefits)
                                                .map(EntryFields::words)
                                                .orElse("")),
                                EntryFields.starting(
                                        amount,
                                        some.map(each -> each.number().toPlainString()).orElse("")),
                                EntryFields.starting(unit, some.map(Win.Amount::unit).orElse("")),
                                sure(win)),
                        EntryFields.page(
                                EntryFields.starting(
                                        landed,
                                        win.map(each -> each.landedOn().toString()).orElse("")))));
    }

    private FormField sure(Optional<Win> win) {
        var field =
                FormField.optional(
                        RegisterForms.SURE,
                        phrases.say(RegisterText.FIELD_SURE),
                        new Input.OneOf(
                                Arrays.stream(Win.Confidence.values())
                                        .map(each ->
                                                Option.of(
                                                        each.name().toLowerCase(Locale.ROOT),
                                                        RegisterWords.confidence(each, phrases)))
                                        .toList()));
        return win.map(each ->
                        EntryFields.starting(
                                field, each.confidence().name().toLowerCase(Locale.ROOT)))
                .orElse(field);
    }
}
