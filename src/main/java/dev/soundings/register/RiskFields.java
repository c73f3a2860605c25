package dev.soundings.register;

import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a form asks about a risk, such as how likely it is, from 1 to 5 in words. */
final class RiskFields {
    private final Phrases phrases;

    RiskFields(Phrases phrases) {
        this.phrases = phrases;
    }

    FormField title(Risk.Kind kind, String words) {
        var label =
                switch (kind) {
                    case RISK -> RegisterText.FIELD_TITLE;
                    case OPPORTUNITY -> RegisterText.FIELD_TITLE_CHANCE;
                };
        return EntryFields.starting(
                FormField.required(
                        RegisterForms.TITLE,
                        phrases.say(label),
                        new Input.LongText(RiskEntry.LONGEST_TITLE)),
                words);
    }

    FormField likely(Optional<Integer> now) {
        var options =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(each ->
                                Option.of(
                                        String.valueOf(each), RegisterWords.likely(each, phrases)))
                        .toList();
        return EntryFields.starting(
                FormField.optional(
                        RegisterForms.LIKELY,
                        phrases.say(RegisterText.FIELD_LIKELY),
                        new Input.OneOf(options)),
                now.map(String::valueOf).orElse(""));
    }

    FormField impact(Risk.Kind kind, Optional<Integer> now) {
        var options =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(each ->
                                Option.of(
                                        String.valueOf(each),
                                        RegisterWords.impact(kind, each, phrases)))
                        .toList();
        return EntryFields.starting(
                FormField.optional(
                        RegisterForms.IMPACT,
                        phrases.say(RegisterText.FIELD_IMPACT),
                        new Input.OneOf(options)),
                now.map(String::valueOf).orElse(""));
    }

    FormField owner() {
        return FormField.optional(
                        RegisterForms.OWNER,
                        phrases.say(RegisterText.FIELD_OWNER),
                        new Input.Person(false))
                .hinted(phrases.say(RegisterText.FIELD_OWNER_HINT));
    }

    Option reader(Reader reader) {
        var label =
                switch (reader) {
                    case PM -> RegisterText.READER_PM;
                    case SPONSOR -> RegisterText.READER_SPONSOR;
                    case PMO -> RegisterText.READER_PMO;
                };
        return Option.of(reader.name().toLowerCase(Locale.ROOT), phrases.say(label));
    }
}
