package dev.soundings.register;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which an action is added or changed: what, who, by when; and the one for a new day.
 */
public final class ActionForms {
    /** The field in which one of several projects is chosen. */
    public static final String PROJECT = "project";

    private final Phrases phrases;

    public ActionForms(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param projects what it can be for, at least one; of several one is chosen, the first unless
     *     another is
     * @param draft what the form begins with
     */
    public ChatForm add(List<Project> projects, ActionDraft draft) {
        var fields = new ArrayList<FormField>();
        fields.add(what(draft));
        fields.add(owner(ActionText.FIELD_OWNER_HINT));
        fields.add(day(ActionText.FIELD_DUE));
        if (projects.size() == 1) {
            var only = projects.getFirst();
            var intro = phrases.say(RegisterText.FORM_PROJECT, "project", only.name());
            return adding(only.id().value(), List.of(new Span.Text(intro)), fields);
        }
        fields.add(oneOf(projects));
        return adding("", List.of(), fields);
    }

    private ChatForm adding(String project, List<Span> intro, List<FormField> fields) {
        return new ChatForm(
                ActionId.of(RegisterActions.ACTION, RegisterActions.ADD, project),
                phrases.say(ActionText.ADD_TITLE),
                phrases.say(RegisterText.SAVE),
                List.of(new ChatForm.Page(intro, fields)));
    }

    private FormField oneOf(List<Project> projects) {
        var options =
                projects.stream()
                        .limit(Denominator.OPTIONS)
                        .map(project ->
                                Option.of(
                                        project.id().value(),
                                        Shortened.to(Denominator.LABEL, project.name())))
                        .toList();
        var field =
                FormField.required(
                                PROJECT,
                                phrases.say(ActionText.FIELD_PROJECT),
                                new Input.OneOf(options))
                        .starting(projects.getFirst().id().value());
        return options.size() == projects.size()
                ? field
                : field.hinted(
                        phrases.say(
                                ActionText.FIELD_PROJECT_HINT,
                                "shown",
                                options.size(),
                                "count",
                                projects.size()));
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
                                EntryFields.starting(what(), EntryFields.words(action.what())),
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

    /** Its author sees how much of a long message is missing. */
    private FormField what(ActionDraft draft) {
        var field = EntryFields.starting(what(), draft.what());
        return draft.left() == 0
                ? field
                : field.hinted(phrases.say(ActionText.LEFT_OUT, "count", draft.left()));
    }

    private FormField what() {
        return FormField.required(
                RegisterForms.WHAT,
                phrases.say(ActionText.FIELD_WHAT),
                new Input.LongText(ActionEntry.LONGEST_WHAT));
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
