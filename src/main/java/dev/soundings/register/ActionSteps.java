package dev.soundings.register;

import static dev.soundings.caller.SpecWords.PROJECT_NAME;
import static dev.soundings.caller.SpecWords.SHARED;
import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.noun;
import static dev.soundings.caller.SpecWords.suggested;
import static dev.soundings.caller.SpecWords.verb;

import dev.soundings.chat.ArgumentSpec.Kind;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.register.Step.Form;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.CommandText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done with an action, which of it is offered to whom, and what is said after it. */
final class ActionSteps {
    static final String DONE = "done";

    /** Done later: a week later, without a question. */
    private static final String NOT_YET = "not-yet";

    /** Done later: on a day that is asked for. */
    private static final String OTHER_DAY = "other-day";

    private static final Field<Action, LocalDate> DAY =
            Field.<Action, LocalDate>required(
                    "due", new FieldType.Day(), ActionText.FIELD_OTHER_DAY, _ -> Optional.empty());

    private final Step<Action> done =
            Step.<Action>tap(
                            DONE,
                            ActionText.DONE,
                            (action, by) -> action.ended(ActionKind.DONE, Step.unsaid(), by))
                    .standingOut()
                    .showing(ActionSteps::ended);
    private final Step<Action> notYet =
            Step.<Action>tap(
                            NOT_YET,
                            "",
                            Label.of(ActionText.NOT_YET),
                            (said, _) -> (action, by) -> postponed(action, said.today(), by))
                    .showing(ActionSteps::moved);
    private final Step<Action> otherDay =
            Step.<Action>asking(
                            OTHER_DAY,
                            ActionText.OTHER_DAY,
                            Form.of(ActionText.DAY_TITLE, RegisterText.SAVE, List.of(DAY)),
                            (said, _) -> {
                                var day = said.ahead(DAY, Optional.empty(), RegisterText.DAY_OVER);
                                return (action, by) ->
                                        action.due(day).happened(EventType.CHANGED, by);
                            })
                    .beginning(ActionSteps::otherDay)
                    .showing(ActionSteps::moved);

    /** Why is asked only where somebody else wants to know. */
    private final Step<Action> dropOwn =
            Step.<Action>tap(
                            EntryActions.DROP,
                            RegisterText.DROP,
                            (action, by) -> action.dropped(Step.unsaid(), by))
                    .of(Entry::isAmongOneself)
                    .showing(ActionSteps::ended);

    private final Step<Action> drop = EntrySteps.<Action>drop().showing(ActionSteps::ended);
    private final Step<Action> edit;
    private final List<Step<Action>> all;

    ActionSteps(EntryKind<Action> kind) {
        edit = EntrySteps.edit(kind);
        var steps = new ArrayList<>(List.of(done, notYet, otherDay, dropOwn, drop, edit));
        steps.addAll(OwnershipSteps.both());
        all = List.copyOf(steps);
    }

    static CommandSpec command(ActionKind kind) {
        var which = suggested(kind.noun(), Kind.WORD, CommandText.AN_ACTION);
        return noun(
                kind.noun(),
                CommandText.ACTION,
                verb(
                        kind.addVerb(),
                        CommandText.ACTION_ADD,
                        "\"Call the vendor\" @lee due 12 Feb",
                        argument("what", Kind.TEXT, CommandText.AN_ACTION_TITLE),
                        PROJECT_NAME,
                        argument("owner", Kind.PERSON, CommandText.WHO_DOES_IT),
                        argument("due", Kind.DAY_AFTER_KEYWORD, CommandText.A_DUE_DAY)),
                verb(DONE, CommandText.ACTION_DONE, "A-5", which),
                verb(
                        EntryActions.LIST,
                        CommandText.ACTION_LIST,
                        "Atlas migration share",
                        PROJECT_NAME,
                        SHARED),
                verb(EntryActions.SHOW, CommandText.ACTION_SHOW, "A-5", which),
                verb(EntryActions.EDIT, CommandText.ACTION_EDIT, "A-5", which));
    }

    List<Step<Action>> all() {
        return all;
    }

    /** Whoever is asked says first whether it is theirs, may they change it or not. */
    List<Button> buttons(Entry<Action> action, EntryView view, boolean mayChange) {
        if (action.isOpen() && action.ownership().isAskedOf(view.reader())) {
            return EntrySteps.ownership(action, view.phrases());
        }
        return action.isOpen() && mayChange
                ? List.of(
                        done.button(action, view.phrases()),
                        edit.button(action, view.phrases()),
                        drop.button(action, view.phrases()))
                : List.of();
    }

    /** The three answers to the question whether it is done; "not yet" when it should be. */
    List<Button> answers(Entry<Action> action, EntryView view) {
        return List.of(
                done.button(action, view.phrases()),
                (action.isDue(view.today()) ? notYet : otherDay).button(action, view.phrases()),
                drop.called(Label.of(ActionText.DROPPED)).button(action, view.phrases()));
    }

    /** A week later; pressed again, it says the same. */
    private static Entry<Action> postponed(Entry<Action> action, LocalDate today, Origin by) {
        return action.isDue(today)
                ? action.due(Optional.of(today.plusWeeks(1))).happened(EventType.CHANGED, by)
                : action;
    }

    private static FormValues otherDay(Entry<Action> action, EntryView view) {
        var first =
                action.dueOn()
                        .filter(_ -> !action.isDue(view.today()))
                        .orElse(view.today().plusWeeks(1));
        return new FormValues(Map.of(DAY.name(), List.of(first.toString())));
    }

    /** It was put off. Of one that is over, or that has no day, there is nothing to move. */
    private static Optional<ChatMessage> moved(Entry<Action> action, EntryView view) {
        var phrases = view.phrases();
        return action.askOn()
                .map(day ->
                        noted(
                                ActionText.MOVED,
                                action,
                                ActionLists.day(day, view),
                                phrases,
                                new Block.Buttons(
                                        List.of(
                                                ActionKind.ACTION
                                                        .step(OTHER_DAY)
                                                        .button(action, phrases)))));
    }

    /** It is done or dropped, on the reader's word. */
    private static Optional<ChatMessage> ended(Entry<Action> action, EntryView view) {
        var text = action.isDropped() ? ActionText.NOTED_DROPPED : ActionText.NOTED_DONE;
        var heard = new Block.Footnote(Sentence.of(view.phrases(), ActionText.HEARD_BY_OTHERS));
        return Optional.of(
                action.isAmongOneself(view.reader())
                        ? noted(text, action, "", view.phrases())
                        : noted(text, action, "", view.phrases(), heard));
    }

    private static ChatMessage noted(
            ActionText text, Entry<Action> action, String day, Phrases phrases, Block... below) {
        var words =
                phrases.say(
                        text,
                        "label",
                        action.label(),
                        "day",
                        day,
                        "what",
                        EntryWords.inList(action.title(), phrases));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Span.Text(words))));
        blocks.addAll(List.of(below));
        return new ChatMessage(ChatMessage.shortened(words), blocks);
    }
}
