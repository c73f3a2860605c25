package dev.soundings.register;

import static dev.soundings.register.RegisterActions.DECISION;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.register.Decision.Verdict;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.Phrases;
import dev.soundings.workspace.Text;

import java.util.List;

/**
 * The forms in which decisions are logged, changed and looked at again; {@link DecisionEntries}
 * reads what comes back. Each says who hears of it.
 */
public final class DecisionForms {
    static final String WHAT = "what";
    static final String WHY = "because";
    static final String OPTIONS = "options";
    static final String BY = "by";
    static final String ON = "on";
    static final String REVISIT = "revisit";
    static final String REASON = "reason";

    private final Phrases phrases;
    private final Project project;

    public DecisionForms(Phrases phrases, Project project) {
        this.phrases = phrases;
        this.project = project;
    }

    public ChatForm log(DecisionDraft draft) {
        var submit = ActionId.of(DECISION, RegisterActions.LOG, project.id().value());
        return form(
                submit,
                DecisionText.FORM_LOG,
                new ChatForm.Page(
                        leftOut(draft),
                        List.of(
                                what(draft.what()),
                                why(draft.why()),
                                options(draft.options()),
                                person().hinted(phrases.say(DecisionText.FIELD_BY_HINT)),
                                revisit())));
    }

    public ChatForm edit(Decision decision) {
        var revisit =
                decision.revisitOn()
                        .map(day -> revisit().starting(day.toString()))
                        .orElseGet(this::revisit);
        return form(
                RegisterActions.of(DECISION, RegisterActions.EDIT, decision.id()),
                DecisionText.FORM_CHANGE,
                EntryFields.page(
                        what(EntryFields.words(decision.what())),
                        why(EntryFields.words(decision.why())),
                        options(EntryFields.words(decision.options())),
                        person().starting(decision.decidedBy().value()),
                        revisit),
                EntryFields.page(
                        FormField.required(ON, phrases.say(DecisionText.FIELD_ON), new Input.Day())
                                .starting(decision.decidedOn().toString())));
    }

    /** Asks what a mere tap cannot say. */
    public ChatForm revisit(Decision decision, Verdict verdict) {
        return form(
                RegisterActions.revisit(decision.id(), verdict),
                DecisionText.FORM_REVISIT,
                reason(
                        phrases.say(DecisionText.FIELD_VERDICT, "verdict", verdict.name()),
                        decision.what()));
    }

    public ChatForm drop(Decision decision) {
        return form(
                RegisterActions.of(DECISION, RegisterActions.DROP, decision.id()),
                DecisionText.FORM_DROP,
                reason(phrases.say(DecisionText.FIELD_DROP), decision.what()));
    }

    private ChatForm.Page reason(String label, Text what) {
        var field =
                FormField.required(REASON, label, new Input.LongText(DecisionEntry.LONGEST_WHY))
                        .hinted(heard());
        return new ChatForm.Page(
                what.words().map(words -> List.<Span>of(new Span.Text(words))).orElse(List.of()),
                List.of(field));
    }

    private FormField what(String words) {
        return EntryFields.starting(
                FormField.required(
                                WHAT,
                                phrases.say(DecisionText.FIELD_WHAT),
                                new Input.ShortText(DecisionEntry.LONGEST_WHAT))
                        .hinted(heard()),
                words);
    }

    private FormField why(String words) {
        return EntryFields.starting(
                FormField.required(
                        WHY,
                        phrases.say(DecisionText.FIELD_WHY),
                        new Input.LongText(DecisionEntry.LONGEST_WHY)),
                words);
    }

    private FormField options(String words) {
        return EntryFields.starting(
                FormField.optional(
                        OPTIONS,
                        phrases.say(DecisionText.FIELD_OPTIONS),
                        new Input.LongText(DecisionEntry.LONGEST_WHY)),
                words);
    }

    private FormField person() {
        return FormField.optional(BY, phrases.say(DecisionText.FIELD_BY), new Input.Person(false));
    }

    private FormField revisit() {
        return FormField.optional(REVISIT, phrases.say(DecisionText.FIELD_REVISIT), new Input.Day())
                .hinted(phrases.say(DecisionText.FIELD_REVISIT_HINT));
    }

    private List<Span> leftOut(DecisionDraft draft) {
        return draft.left() == 0
                ? List.of()
                : Sentence.of(phrases, DecisionText.LEFT_OUT, "count", draft.left());
    }

    private String heard() {
        return phrases.say(
                project.channel().isPresent() ? DecisionText.HEARD : DecisionText.NOT_HEARD,
                "project",
                project.name());
    }

    private ChatForm form(ActionId submit, DecisionText title, ChatForm.Page... pages) {
        return new ChatForm(
                submit, phrases.say(title), phrases.say(DecisionText.SAVE), List.of(pages));
    }
}
