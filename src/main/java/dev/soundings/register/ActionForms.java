package dev.soundings.register;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Span;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

import java.time.LocalDate;
import java.util.List;

/**
 * The form in which an action is added or changed: what, who, by when; and the one for a new day.
 */
public final class ActionForms {
    private final Phrases phrases;

    public ActionForms(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param project its name, so that nobody enters it for another one
     * @param words to begin with, such as a message that asks for something; may be empty
     */
    public ChatForm add(ActionId submit, String project, String words) {
        var intro = phrases.say(RegisterText.FORM_PROJECT, "project", project);
        return new ChatForm(
                submit,
                phrases.say(ActionText.ADD_TITLE),
                phrases.say(RegisterText.SAVE),
                List.of(
                        new ChatForm.Page(
                                List.of(new Span.Text(intro)),
                                List.of(
                                        what(words),
                                        owner(ActionText.FIELD_OWNER_HINT),
                                        day(ActionText.FIELD_DUE)))));
    }

    public ChatForm edit(Action action) {
        var owner = owner(ActionText.FIELD_OTHER_OWNER_HINT);
        var day = day(ActionText.FIELD_DUE);
        return new ChatForm(
                submit(RegisterActions.EDIT, action),
                phrases.say(RegisterText.CHANGE_TITLE),
                phrases.say(RegisterText.SAVE),
                List.of(
                        EntryFields.page(
                                what(EntryFields.words(action.what())),
                                action.ownership()
                                        .asked()
                                        .or(() -> action.ownership().owner())
                                        .map(user -> owner.starting(user.value()))
                                        .orElse(owner),
                                action.dueOn()
                                        .map(due -> day.starting(due.toString()))
                                        .orElse(day))));
    }

    /**
     * @param first what the field begins with
     */
    public ChatForm otherDay(Action action, LocalDate first) {
        return new ChatForm(
                submit(RegisterActions.OTHER_DAY, action),
                phrases.say(ActionText.DAY_TITLE),
                phrases.say(RegisterText.SAVE),
                List.of(
                        EntryFields.page(
                                FormField.required(
                                                RegisterForms.DUE,
                                                phrases.say(ActionText.FIELD_OTHER_DAY),
                                                new Input.Day())
                                        .starting(first.toString()))));
    }

    private static ActionId submit(String verb, Action action) {
        return RegisterActions.of(RegisterActions.ACTION, verb, action.id());
    }

    private FormField what(String words) {
        return EntryFields.starting(
                FormField.required(
                        RegisterForms.WHAT,
                        phrases.say(ActionText.FIELD_WHAT),
                        new Input.LongText(ActionEntry.LONGEST_WHAT)),
                words);
    }

    private FormField owner(ActionText hint) {
        return FormField.optional(
                        RegisterForms.OWNER,
                        phrases.say(ActionText.FIELD_OWNER),
                        new Input.Person(false))
                .hinted(phrases.say(hint));
    }

    private FormField day(ActionText label) {
        return FormField.optional(RegisterForms.DUE, phrases.say(label), new Input.Day());
    }
}
