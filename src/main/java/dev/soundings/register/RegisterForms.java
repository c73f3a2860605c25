package dev.soundings.register;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.chat.UserId;
import dev.soundings.register.RiskDesk.Ending;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The forms in which risks and wins are entered and changed; {@link RegisterEntries} reads what
 * comes back.
 */
public final class RegisterForms {
    static final String TITLE = "title";
    static final String LIKELY = "likely";
    static final String IMPACT = "impact";
    static final String PLAN = "plan";
    static final String OWNER = "owner";
    static final String REVIEW = "review";
    static final String PRIVATE = "private";
    static final String WHAT = "what";
    static final String WHO = "who";
    static final String AMOUNT = "amount";
    static final String UNIT = "unit";
    static final String SURE = "sure";
    static final String LANDED = "landed";
    static final String REASON = "reason";
    static final String ENDING = "ending";

    private final Phrases phrases;

    public RegisterForms(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param words to begin with, such as a message that somebody wants to raise; may be empty
     * @param readers whom it can be raised to in private
     */
    public ChatForm raise(
            ActionId submit, Risk.Kind kind, String words, Map<Reader, UserId> readers) {
        var fields = new ArrayList<FormField>();
        fields.add(title(kind, words));
        fields.add(likely(Optional.empty()));
        fields.add(impact(kind, Optional.empty()));
        fields.add(owner());
        if (!readers.isEmpty()) {
            fields.add(
                    FormField.optional(
                                    PRIVATE,
                                    phrases.say(RegisterText.FIELD_PRIVATE),
                                    new Input.OneOf(
                                            readers.keySet().stream().map(this::reader).toList()))
                            .hinted(phrases.say(RegisterText.FIELD_PRIVATE_HINT)));
        }
        return form(submit, RegisterText.RAISE_TITLE, fields);
    }

    public ChatForm edit(Risk risk) {
        var plan =
                FormField.optional(
                        PLAN,
                        phrases.say(RegisterText.FIELD_PLAN),
                        new Input.LongText(RiskEntry.LONGEST_PLAN));
        var review =
                FormField.optional(REVIEW, phrases.say(RegisterText.FIELD_REVIEW), new Input.Day());
        return new ChatForm(
                RegisterActions.of(RegisterActions.RISK, RegisterActions.EDIT, risk.id()),
                phrases.say(RegisterText.CHANGE_TITLE),
                phrases.say(RegisterText.SAVE),
                List.of(
                        page(
                                title(risk.kind(), words(risk.title())),
                                likely(Optional.of(risk.probability())),
                                impact(risk.kind(), Optional.of(risk.impact())),
                                starting(plan, words(risk.plan()))),
                        page(
                                risk.proposedOwner()
                                        .or(risk::owner)
                                        .map(user -> owner().starting(user.value()))
                                        .orElseGet(this::owner),
                                risk.reviewOn()
                                        .map(day -> review.starting(day.toString()))
                                        .orElse(review))));
    }

    public ChatForm addWin(ActionId submit, String words) {
        return win(submit, words, Optional.empty());
    }

    public ChatForm edit(Win win) {
        return win(
                RegisterActions.of(RegisterActions.WIN, RegisterActions.EDIT, win.id()),
                words(win.what()),
                Optional.of(win));
    }

    /** Asks for the reason, which whoever raised it reads. */
    public ChatForm drop(String feature, EntryId entry) {
        return form(
                RegisterActions.of(feature, RegisterActions.DROP, entry),
                RegisterText.DROP_TITLE,
                List.of(
                        FormField.required(
                                        REASON,
                                        phrases.say(RegisterText.FIELD_REASON),
                                        new Input.LongText(RiskEntry.LONGEST_PLAN))
                                .hinted(phrases.say(RegisterText.FIELD_REASON_HINT))));
    }

    public ChatForm close(Risk risk) {
        var endings =
                Arrays.stream(Ending.values())
                        .map(ending ->
                                Option.of(
                                        ending.name().toLowerCase(Locale.ROOT),
                                        phrases.say(RegisterText.STATE, "state", ending.name())))
                        .toList();
        return form(
                RegisterActions.of(RegisterActions.RISK, RegisterActions.CLOSE, risk.id()),
                RegisterText.CLOSE_TITLE,
                List.of(
                        FormField.required(
                                ENDING,
                                phrases.say(RegisterText.FIELD_ENDING),
                                new Input.OneOf(endings)),
                        FormField.optional(
                                        REASON,
                                        phrases.say(RegisterText.FIELD_DEED),
                                        new Input.LongText(RiskEntry.LONGEST_PLAN))
                                .hinted(phrases.say(RegisterText.FIELD_DEED_HINT))));
    }

    private ChatForm win(ActionId submit, String words, Optional<Win> win) {
        var what =
                starting(
                        FormField.required(
                                WHAT,
                                phrases.say(RegisterText.FIELD_WHAT),
                                new Input.ShortText(WinEntry.LONGEST_WHAT)),
                        words);
        var who =
                FormField.optional(
                        WHO,
                        phrases.say(RegisterText.FIELD_WHO),
                        new Input.ShortText(WinEntry.LONGEST_WHAT));
        var amount =
                FormField.optional(
                        AMOUNT, phrases.say(RegisterText.FIELD_AMOUNT), new Input.Amount(""));
        var unit =
                FormField.optional(
                                UNIT,
                                phrases.say(RegisterText.FIELD_UNIT),
                                new Input.ShortText(WinEntry.LONGEST_UNIT))
                        .hinted(phrases.say(RegisterText.FIELD_UNIT_HINT));
        var landed =
                FormField.optional(LANDED, phrases.say(RegisterText.FIELD_LANDED), new Input.Day());
        var some = win.flatMap(Win::amount);
        return new ChatForm(
                submit,
                phrases.say(RegisterText.WIN_TITLE),
                phrases.say(RegisterText.SAVE),
                List.of(
                        page(
                                what,
                                starting(
                                        who, win.map(Win::whoBenefits).map(this::words).orElse("")),
                                starting(
                                        amount,
                                        some.map(each -> each.number().toPlainString()).orElse("")),
                                starting(unit, some.map(Win.Amount::unit).orElse("")),
                                sure(win)),
                        page(
                                starting(
                                        landed,
                                        win.map(each -> each.landedOn().toString()).orElse("")))));
    }

    private FormField sure(Optional<Win> win) {
        var field =
                FormField.optional(
                        SURE,
                        phrases.say(RegisterText.FIELD_SURE),
                        new Input.OneOf(
                                Arrays.stream(Win.Confidence.values())
                                        .map(each ->
                                                Option.of(
                                                        each.name().toLowerCase(Locale.ROOT),
                                                        RegisterWords.confidence(each, phrases)))
                                        .toList()));
        return win.map(each -> starting(field, each.confidence().name().toLowerCase(Locale.ROOT)))
                .orElse(field);
    }

    private FormField title(Risk.Kind kind, String words) {
        var label =
                switch (kind) {
                    case RISK -> RegisterText.FIELD_TITLE;
                    case OPPORTUNITY -> RegisterText.FIELD_TITLE_CHANCE;
                };
        return starting(
                FormField.required(
                        TITLE, phrases.say(label), new Input.LongText(RiskEntry.LONGEST_TITLE)),
                words);
    }

    private FormField likely(Optional<Integer> now) {
        var options =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(each ->
                                Option.of(
                                        String.valueOf(each), RegisterWords.likely(each, phrases)))
                        .toList();
        return starting(
                FormField.optional(
                        LIKELY, phrases.say(RegisterText.FIELD_LIKELY), new Input.OneOf(options)),
                now.map(String::valueOf).orElse(""));
    }

    private FormField impact(Risk.Kind kind, Optional<Integer> now) {
        var options =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(each ->
                                Option.of(
                                        String.valueOf(each),
                                        RegisterWords.impact(kind, each, phrases)))
                        .toList();
        return starting(
                FormField.optional(
                        IMPACT, phrases.say(RegisterText.FIELD_IMPACT), new Input.OneOf(options)),
                now.map(String::valueOf).orElse(""));
    }

    private FormField owner() {
        return FormField.optional(
                        OWNER, phrases.say(RegisterText.FIELD_OWNER), new Input.Person(false))
                .hinted(phrases.say(RegisterText.FIELD_OWNER_HINT));
    }

    private Option reader(Reader reader) {
        var label =
                switch (reader) {
                    case PM -> RegisterText.READER_PM;
                    case SPONSOR -> RegisterText.READER_SPONSOR;
                    case PMO -> RegisterText.READER_PMO;
                };
        return Option.of(reader.name().toLowerCase(Locale.ROOT), phrases.say(label));
    }

    private ChatForm form(ActionId submit, RegisterText title, List<FormField> fields) {
        return new ChatForm(
                submit,
                phrases.say(title),
                phrases.say(RegisterText.SAVE),
                List.of(new ChatForm.Page(List.of(), fields)));
    }

    private static ChatForm.Page page(FormField... fields) {
        return new ChatForm.Page(List.of(), List.of(fields));
    }

    /** A message that is longer than a form can hold is cut, as its author can see. */
    private static FormField starting(FormField field, String words) {
        return words.isEmpty() ? field : field.starting(Shortened.to(Denominator.FORM_TEXT, words));
    }

    private String words(Text text) {
        return text.words().orElse("");
    }
}
