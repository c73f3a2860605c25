package dev.soundings.register;

import static dev.soundings.caller.SpecWords.PROJECT_NAME;
import static dev.soundings.caller.SpecWords.SHARED;
import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.noun;
import static dev.soundings.caller.SpecWords.suggested;
import static dev.soundings.caller.SpecWords.verb;

import dev.soundings.chat.ArgumentSpec.Kind;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.Origin;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.CommandText;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.Phrases;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be done with a decision. That it held is one tap; what held only in part, or not at all,
 * needs a word.
 */
final class DecisionSteps {
    static final String LOG = "log";
    static final String REVISIT = "revisit";
    static final String REASON = "reason";

    private final List<Step<Decision>> all = new ArrayList<>();

    DecisionSteps(EntryKind<Decision> kind) {
        all.add(
                EntrySteps.edit(kind)
                        .called(Label.of(DecisionText.CHANGE))
                        .when(decision -> !decision.isDropped()));
        all.add(takingBack());
        Stream.of(Verdict.values()).map(DecisionSteps::revisiting).forEach(all::add);
    }

    static CommandSpec command(DecisionKind kind) {
        var which = suggested(kind.noun(), Kind.WORD, CommandText.A_DECISION);
        return noun(
                kind.noun(),
                CommandText.DECISION,
                verb(
                        LOG,
                        CommandText.DECISION_LOG,
                        "\"B for the vendor\" because three weeks sooner revisit 1 Mar",
                        argument("what", Kind.TEXT, CommandText.A_DECISION_WHAT),
                        PROJECT_NAME,
                        argument("because", Kind.TEXT_AFTER_KEYWORD, CommandText.A_DECISION_REASON),
                        argument("by", Kind.PERSON, CommandText.A_DECIDER),
                        argument("revisit", Kind.DAY_AFTER_KEYWORD, CommandText.A_REVISIT_DAY)),
                verb(
                        EntryActions.LIST,
                        CommandText.DECISION_LIST,
                        "Atlas migration share",
                        PROJECT_NAME,
                        SHARED),
                verb(EntryActions.SHOW, CommandText.DECISION_SHOW, "D-7", which, SHARED),
                verb(EntryActions.EDIT, CommandText.DECISION_EDIT, "D-7", which),
                verb(REVISIT, CommandText.DECISION_REVISIT, "D-7", which));
    }

    List<Step<Decision>> all() {
        return List.copyOf(all);
    }

    /** What can be said of it now. */
    List<Button> verdicts(Entry<Decision> decision, Phrases phrases) {
        return all.stream()
                .filter(step -> step.verb().equals(REVISIT))
                .filter(step ->
                        step.obstacle().of(decision, Decision.decidedBy(decision)).isEmpty())
                .map(step -> step.button(decision, phrases))
                .toList();
    }

    /** Takes back what should not have been logged. */
    private static Step<Decision> takingBack() {
        Field<Decision, Text> reason = reason(Label.of(DecisionText.FIELD_DROP));
        return Step.<Decision>asking(
                        EntryActions.DROP,
                        DecisionText.DROP,
                        Form.<Decision>of(
                                        DecisionText.FORM_DROP, DecisionText.SAVE, List.of(reason))
                                .withTitle(),
                        (said, _) -> {
                            var why = said.words(reason);
                            return (decision, by) ->
                                    decision.due(Optional.empty()).dropped(why, by);
                        })
                .when(decision -> !decision.isDropped());
    }

    private static Step<Decision> revisiting(Verdict verdict) {
        var word = verdict.name().toLowerCase(Locale.ROOT);
        var label = Label.of(DecisionText.VERDICT, "verdict", verdict.name());
        var tap =
                Step.<Decision>tap(
                                REVISIT,
                                word,
                                label,
                                (_, _) ->
                                        (decision, by) ->
                                                revisited(decision, verdict, Step.unsaid(), by))
                        .when(verdict::fits);
        if (verdict == Verdict.HELD) {
            return tap;
        }
        Field<Decision, Text> reason =
                reason(Label.of(DecisionText.FIELD_VERDICT, "verdict", verdict.name()));
        return tap.asking(
                        Form.<Decision>of(
                                        DecisionText.FORM_REVISIT,
                                        DecisionText.SAVE,
                                        List.of(reason))
                                .withTitle())
                .reading((said, _) -> {
                    var note = said.words(reason);
                    return (decision, by) -> revisited(decision, verdict, note, by);
                });
    }

    /** Nobody is asked again, unless somebody sets another day. */
    private static Entry<Decision> revisited(
            Entry<Decision> decision, Verdict verdict, Text note, Origin by) {
        return decision.due(Optional.empty()).ended(verdict.state(), note, by);
    }

    private static Field<Decision, Text> reason(Label question) {
        return Field.<Decision, Text>required(
                        REASON,
                        new FieldType.Words(DecisionFields.LONGEST_WHY, true),
                        DecisionText.FIELD_DROP,
                        _ -> Optional.empty())
                .asking(question);
    }

    /** What came of it, as whoever decided says. */
    enum Verdict {
        HELD,
        PARTLY,
        REVERSED;

        State state() {
            return State.ended(name());
        }

        /** What is said once it has an outcome does not ask for the same outcome again. */
        private boolean fits(Entry<Decision> decision) {
            return !decision.isDropped()
                    && (decision.dueOn().isPresent() || !decision.state().equals(state()));
        }
    }
}
