package dev.soundings.command;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.digest.DigestDesk;
import dev.soundings.digest.DigestPlan;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.wording.DigestCommandText;
import dev.soundings.wording.Phrases;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The forms of digests. */
final class DigestForms {
    static final String REASON = "reason";
    static final String LINE = "line";
    static final String WORDS = "words";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String PROJECTS = "projects";
    static final String CHANNEL = "channel";
    static final String TIME = "time";
    static final String CODE = "code";

    static final int LONGEST_LINE = 300;

    private final Phrases phrases;

    DigestForms(Phrases phrases) {
        this.phrases = phrases;
    }

    ChatForm hold(String verb, String argument) {
        return form(
                ActionId.of("digest", verb, argument),
                DigestCommandText.HOLD_TITLE,
                FormField.optional(
                                REASON,
                                phrases.say(DigestCommandText.HOLD_REASON),
                                new Input.LongText(Denominator.FORM_TEXT))
                        .hinted(phrases.say(DigestCommandText.HOLD_REASON_HINT)));
    }

    ChatForm correct(DigestPlan plan) {
        return form(
                ActionId.of("digest", DigestCommand.CORRECT, plan.id().value()),
                DigestCommandText.CORRECT_TITLE,
                required(WORDS, DigestCommandText.CORRECT_WORDS, new Input.LongText(LONGEST_LINE))
                        .hinted(phrases.say(DigestCommandText.CORRECT_WORDS_HINT)));
    }

    ChatForm edit(String argument, List<DigestDesk.Line> lines) {
        var options =
                lines.stream()
                        .limit(Denominator.OPTIONS)
                        .map(line ->
                                Option.of(line.id(), Shortened.to(Denominator.LABEL, line.words())))
                        .toList();
        return form(
                ActionId.of("digest", "edit", argument),
                DigestCommandText.EDIT_TITLE,
                FormField.required(
                        LINE, phrases.say(DigestCommandText.EDIT_LINE), new Input.OneOf(options)),
                FormField.required(
                                WORDS,
                                phrases.say(DigestCommandText.EDIT_WORDS),
                                new Input.LongText(LONGEST_LINE))
                        .hinted(phrases.say(DigestCommandText.EDIT_WORDS_HINT)));
    }

    ChatForm accept() {
        return form(
                ActionId.of("digest", "accept", ""),
                DigestCommandText.ACCEPT_TITLE,
                required(CODE, DigestCommandText.ACCEPT_CODE, new Input.ShortText(20)),
                required(CHANNEL, DigestCommandText.ACCEPT_CHANNEL, new Input.Channel()));
    }

    /**
     * The kind is asked for a new one only: it stays.
     *
     * @param now the plan to change, or none for a new one
     */
    ChatForm settings(Optional<DigestPlan> now, List<Project> projects) {
        var options =
                offered(now, projects).stream()
                        .map(project -> Option.of(project.id().value(), project.name()))
                        .toList();
        var chosen =
                offered(now, projects).stream()
                        .map(Project::id)
                        .filter(id -> now.map(plan -> plan.projects().contains(id)).orElse(true))
                        .map(ProjectId::value)
                        .toList();
        var which = new Input.SomeOf(options);
        var name =
                required(
                        NAME, DigestCommandText.NAME, new Input.ShortText(DigestPlan.LONGEST_NAME));
        var kind =
                required(KIND, DigestCommandText.KIND, new Input.OneOf(kinds()))
                        .starting(DigestPlan.Kind.STAKEHOLDER_WEEKLY.name());
        var told =
                now.isEmpty()
                        ? required(PROJECTS, DigestCommandText.PROJECTS, which)
                        : FormField.optional(
                                PROJECTS, phrases.say(DigestCommandText.PROJECTS), which);
        var channel = required(CHANNEL, DigestCommandText.CHANNEL, new Input.Channel());
        var fields = new ArrayList<FormField>();
        fields.add(starting(name, now.map(DigestPlan::name).orElse("")));
        if (now.isEmpty()) {
            fields.add(kind);
        }
        fields.add(told.starting(chosen.toArray(String[]::new)));
        fields.add(starting(channel, now.map(plan -> plan.channel().value()).orElse("")));
        fields.add(
                required(TIME, DigestCommandText.TIME, new Input.ShortText(100))
                        .hinted(phrases.say(DigestCommandText.TIME_HINT))
                        .starting(
                                CadenceNotation.print(
                                        now.map(DigestPlan::cadence)
                                                .orElseGet(DigestPlan::usualCadence))));
        return form(
                ActionId.of("digest", "settings", now.map(plan -> plan.id().value()).orElse("")),
                DigestCommandText.SETTINGS_TITLE,
                fields.toArray(FormField[]::new));
    }

    /** As many as a form can hold, those of the plan first. */
    static List<Project> offered(Optional<DigestPlan> now, List<Project> projects) {
        var told = now.map(DigestPlan::projects).orElse(List.of());
        return projects.stream()
                .sorted(Comparator.comparing((Project project) -> !told.contains(project.id())))
                .limit(Denominator.BOXES)
                .toList();
    }

    private List<Option> kinds() {
        return List.of(
                Option.of(
                        DigestPlan.Kind.STAKEHOLDER_WEEKLY.name(),
                        phrases.say(DigestCommandText.KIND_WEEKLY)),
                Option.of(
                        DigestPlan.Kind.QUICK_WINS.name(),
                        phrases.say(DigestCommandText.KIND_WINS)));
    }

    private FormField required(String id, DigestCommandText label, Input input) {
        return FormField.required(id, phrases.say(label), input);
    }

    private static FormField starting(FormField field, String value) {
        return value.isEmpty() ? field : field.starting(value);
    }

    private ChatForm form(ActionId submit, DigestCommandText title, FormField... fields) {
        return new ChatForm(
                submit,
                phrases.say(title),
                phrases.say(DigestCommandText.SAVE),
                List.of(new ChatForm.Page(List.of(), List.of(fields))));
    }
}
