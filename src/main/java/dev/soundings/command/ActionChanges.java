package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.FormReplies;
import dev.soundings.chat.ChatReply;
import dev.soundings.prompt.PromptLooks;
import dev.soundings.register.Action;
import dev.soundings.register.ActionDesk;
import dev.soundings.register.ActionEntries;
import dev.soundings.register.ActionForms;
import dev.soundings.register.ActionMessages;
import dev.soundings.register.EntryOutcome;
import dev.soundings.register.RegisterActions;
import dev.soundings.register.RegisterForms;
import dev.soundings.wording.ActionText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What can be done with an action: a button does it, or opens the form that asks what is missing.
 */
final class ActionChanges {
    private final ActionDesk desk;
    private final RegisterScope register;
    private final PromptLooks looks;

    ActionChanges(ActionDesk desk, RegisterScope register, PromptLooks looks) {
        this.desk = desk;
        this.register = register;
        this.looks = looks;
    }

    ChatReply handle(Caller caller, EventTarget target, Action action) {
        var in = caller.workspace();
        return switch (target.verb()) {
            case RegisterActions.ACCEPT ->
                    card(caller, desk.accept(in, action.id(), caller.user(), caller.now()));
            case RegisterActions.DECLINE ->
                    card(caller, desk.decline(in, action.id(), caller.user(), caller.now()));
            case RegisterActions.DONE -> {
                askedNoMore(caller, action);
                yield ended(caller, desk.done(in, action.id(), caller.user(), caller.now()));
            }
            case RegisterActions.NOT_YET -> notYet(caller, action);
            case RegisterActions.OTHER_DAY -> otherDay(caller, target, action);
            case RegisterActions.DROP -> drop(caller, target, action);
            case RegisterActions.EDIT ->
                    FormReplies.filled(
                            caller,
                            () -> new ActionForms(caller.phrases()).edit(action),
                            () -> edit(caller, action, entries(caller, target)));
            default -> register.card(caller, action);
        };
    }

    /** A week later, without a question; pressed again, it says the same. */
    private ChatReply notYet(Caller caller, Action action) {
        return action.isDue(caller.today())
                ? postponed(caller, action, inAWeek(caller))
                : moved(caller, new EntryOutcome.Done<>(action));
    }

    private ChatReply otherDay(Caller caller, EventTarget target, Action action) {
        var first =
                action.dueOn().filter(day -> !action.isDue(caller.today())).orElse(inAWeek(caller));
        return FormReplies.filled(
                caller,
                () -> new ActionForms(caller.phrases()).otherDay(action, first),
                () -> otherDay(caller, action, entries(caller, target)));
    }

    private ChatReply otherDay(Caller caller, Action action, ActionEntries entries) {
        var day = entries.otherDay();
        return FormReplies.unlessWrong(
                entries.errors(), () -> postponed(caller, action, day.orElseThrow()));
    }

    private static LocalDate inAWeek(Caller caller) {
        return caller.today().plusWeeks(1);
    }

    private ChatReply postponed(Caller caller, Action action, LocalDate day) {
        askedNoMore(caller, action);
        return moved(
                caller,
                desk.postpone(caller.workspace(), action.id(), day, caller.user(), caller.now()));
    }

    /** Why is asked only where somebody else wants to know. */
    private ChatReply drop(Caller caller, EventTarget target, Action action) {
        return action.isAmongOneself(caller.user())
                ? dropped(caller, action, Text.of(""))
                : FormReplies.filled(
                        caller,
                        () ->
                                new RegisterForms(caller.phrases())
                                        .drop(RegisterActions.ACTION, action.id()),
                        () -> drop(caller, action, entries(caller, target)));
    }

    private ChatReply drop(Caller caller, Action action, ActionEntries entries) {
        var reason = entries.reason();
        return FormReplies.unlessWrong(entries.errors(), () -> dropped(caller, action, reason));
    }

    private ChatReply dropped(Caller caller, Action action, Text reason) {
        askedNoMore(caller, action);
        return ended(
                caller,
                desk.drop(caller.workspace(), action.id(), caller.user(), reason, caller.now()));
    }

    private ChatReply edit(Caller caller, Action action, ActionEntries entries) {
        var entry = entries.changed();
        askedNoMore(caller, action);
        return FormReplies.unlessWrong(
                entries.errors(),
                () ->
                        card(
                                caller,
                                desk.edit(
                                        caller.workspace(),
                                        action.id(),
                                        entry,
                                        caller.user(),
                                        caller.now())));
    }

    /** The prompt that asked whoever has promised it says what holds. */
    private void askedNoMore(Caller caller, Action action) {
        action.ownership()
                .owner()
                .ifPresent(owner ->
                        looks.soon(caller.workspace(), owner, caller.today(), caller.now()));
    }

    private ActionEntries entries(Caller caller, EventTarget target) {
        return new ActionEntries(register.reader(caller, target.values()));
    }

    private ChatReply card(Caller caller, EntryOutcome<Action> outcome) {
        return shown(caller, outcome, action -> register.card(caller, action));
    }

    private ChatReply ended(Caller caller, EntryOutcome<Action> outcome) {
        return shown(
                caller,
                outcome,
                action -> new ChatReply.Whisper(messages(caller).ended(action, caller.user())));
    }

    /** Of one that is over, or that has no day, there is nothing to move. */
    private ChatReply moved(Caller caller, EntryOutcome<Action> outcome) {
        return shown(
                caller,
                outcome,
                action ->
                        action.isOpen() && action.dueOn().isPresent()
                                ? new ChatReply.Whisper(messages(caller).moved(action))
                                : register.card(caller, action));
    }

    private static ActionMessages messages(Caller caller) {
        return new ActionMessages(caller.phrases(), caller.today());
    }

    private static ChatReply shown(
            Caller caller, EntryOutcome<Action> outcome, Function<Action, ChatReply> done) {
        return EntryReplies.shown(
                caller, outcome, done, ActionText.UNKNOWN, ActionText.ENDED_BEFORE);
    }
}
