package dev.soundings.register;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.register.RiskDesk.Ending;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    static final String DUE = "due";
    static final String REASON = "reason";
    static final String ENDING = "ending";

    private final Phrases phrases;
    private final RiskFields fields;

    public RegisterForms(Phrases phrases) {
        this.phrases = phrases;
        fields = new RiskFields(phrases);
    }

    /**
     * @param project its name, so that nobody enters it for another one
     * @param words to begin with, such as a message that somebody wants to raise; may be empty
     * @param readers whom it can be raised to in private
     */
    public ChatForm raise(
            ActionId submit,
            Risk.Kind kind,
            String project,
            String words,
            Map<Reader, UserId> readers) {
        var asked = new ArrayList<FormField>();
        asked.add(fields.title(kind, words));
        asked.add(fields.likely(Optional.empty()));
        asked.add(fields.impact(kind, Optional.empty()));
        asked.add(fields.owner());
        if (!readers.isEmpty()) {
            asked.add(
                    FormField.optional(
                                    PRIVATE,
                                    phrases.say(RegisterText.FIELD_PRIVATE),
                                    new Input.OneOf(
                                            readers.keySet().stream().map(fields::reader).toList()))
                            .hinted(phrases.say(RegisterText.FIELD_PRIVATE_HINT)));
        }
        return about(project, form(submit, RegisterText.RAISE_TITLE, asked));
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
                        EntryFields.page(
                                fields.title(risk.kind(), EntryFields.words(risk.title())),
                                fields.likely(Optional.of(risk.probability())),
                                fields.impact(risk.kind(), Optional.of(risk.impact())),
                                EntryFields.starting(plan, EntryFields.words(risk.plan()))),
                        EntryFields.page(
                                risk.proposedOwner()
                                        .or(risk::owner)
                                        .map(user -> fields.owner().starting(user.value()))
                                        .orElseGet(fields::owner),
                                risk.reviewOn()
                                        .map(day -> review.starting(day.toString()))
                                        .orElse(review))));
    }

    /**
     * @param project its name
     * @param words to begin with; may be empty
     */
    public ChatForm addWin(ActionId submit, String project, String words) {
        return about(project, new WinForms(phrases).of(submit, words, Optional.empty()));
    }

    public ChatForm edit(Win win) {
        return new WinForms(phrases)
                .of(
                        RegisterActions.of(RegisterActions.WIN, RegisterActions.EDIT, win.id()),
                        EntryFields.words(win.what()),
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

    private ChatForm about(String project, ChatForm form) {
        var intro =
                List.<Span>of(
                        new Span.Text(phrases.say(RegisterText.FORM_PROJECT, "project", project)));
        var pages = new ArrayList<>(form.pages());
        pages.set(0, new ChatForm.Page(intro, pages.getFirst().fields()));
        return new ChatForm(form.submit(), form.title(), form.submitLabel(), pages);
    }

    private ChatForm form(ActionId submit, RegisterText title, List<FormField> fields) {
        return new ChatForm(
                submit,
                phrases.say(title),
                phrases.say(RegisterText.SAVE),
                List.of(new ChatForm.Page(List.of(), fields)));
    }
}
