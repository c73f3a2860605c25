package dev.soundings.register;

import dev.soundings.chat.Block.Button;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with a risk, and which of it is offered to whom. */
final class RiskSteps {
    static final String REVIEW = "review";
    static final String CLOSE = "close";

    private static final Field<Risk, Ending> ENDING =
            Field.required(
                    "ending",
                    FieldType.choice(
                            Ending.values(),
                            (ending, phrases) ->
                                    phrases.say(RegisterText.STATE, "state", ending.name())),
                    RegisterText.FIELD_ENDING,
                    _ -> Optional.empty());
    private static final Field<Risk, Text> DEED =
            Field.<Risk, Text>optional(
                            "reason",
                            EntrySteps.note(),
                            RegisterText.FIELD_DEED,
                            _ -> Optional.empty())
                    .hinted(RegisterText.FIELD_DEED_HINT);

    private final List<Step<Risk>> all = new ArrayList<>();
    private final Step<Risk> edit;
    private final Step<Risk> drop = EntrySteps.drop();
    private final Step<Risk> close =
            Step.asking(
                    CLOSE,
                    RegisterText.CLOSE,
                    Form.of(RegisterText.CLOSE_TITLE, RegisterText.SAVE, List.of(ENDING, DEED)),
                    (said, _) -> {
                        var ending = said.of(ENDING);
                        var deed = said.words(DEED);
                        return (risk, by) -> risk.ended(ending.orElseThrow().state(), deed, by);
                    });

    RiskSteps(EntryKind<Risk> kind) {
        edit = EntrySteps.edit(kind);
        all.add(
                Step.<Risk>tap(
                                EntryActions.KEEP,
                                "",
                                Label.of(RegisterText.KEEP),
                                (said, _) ->
                                        (risk, by) ->
                                                risk.kept(by)
                                                        .due(risk.dueOn().or(() -> usual(said))))
                        .standingOut()
                        .when(Entry::isProposed));
        all.add(edit);
        all.add(drop);
        all.add(close);
        Stream.of(Verdict.values()).map(RiskSteps::review).forEach(all::add);
        all.addAll(OwnershipSteps.both());
    }

    List<Step<Risk>> all() {
        return List.copyOf(all);
    }

    List<Button> buttons(Entry<Risk> risk, EntryView view, boolean mayChange) {
        if (!risk.isOpen()) {
            return List.of();
        }
        var buttons = new ArrayList<Button>();
        if (risk.ownership().isAskedOf(view.reader())) {
            buttons.addAll(EntrySteps.ownership(risk, view.phrases()));
        }
        if (mayChange && risk.isProposed()) {
            buttons.addAll(EntrySteps.decisions(risk, view.phrases()));
        } else {
            offered(risk, view, mayChange)
                    .map(step -> step.button(risk, view.phrases()))
                    .forEach(buttons::add);
        }
        return buttons;
    }

    private Stream<Step<Risk>> offered(Entry<Risk> risk, EntryView view, boolean mayChange) {
        if (risk.ownership().isOf(view.reader())) {
            return Stream.concat(
                    Stream.of(Verdict.values()).map(RiskSteps::review), Stream.of(edit, close));
        }
        return mayChange ? Stream.of(edit, close, drop) : Stream.of();
    }

    /** Looked at again, and then after the usual time. */
    static Step<Risk> review(Verdict verdict) {
        return Step.tap(
                REVIEW,
                verdict.name().toLowerCase(Locale.ROOT),
                Label.of(verdict.label),
                (said, _) ->
                        (risk, by) ->
                                risk.knowing(risk.detail().likelier(verdict.step))
                                        .due(usual(said))
                                        .happened(
                                                EventType.REVIEWED,
                                                verdict.name(),
                                                by,
                                                Step.unsaid()));
    }

    private static Optional<LocalDate> usual(FieldReader said) {
        return Optional.of(RiskFields.usualReview(said.today()));
    }

    /** What an owner says at a review. */
    enum Verdict {
        SAME(0, RegisterText.SAME),
        UP(1, RegisterText.UP),
        DOWN(-1, RegisterText.DOWN);

        private final int step;
        private final RegisterText label;

        Verdict(int step, RegisterText label) {
            this.step = step;
            this.label = label;
        }
    }

    /** How a risk ends. */
    enum Ending {
        HAPPENED,
        PREVENTED,
        PASSED;

        State state() {
            return State.ended(name());
        }
    }
}
