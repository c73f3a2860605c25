package dev.soundings.command;

import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.register.Action;
import dev.soundings.register.ActionDesk;
import dev.soundings.register.ActionForms;
import dev.soundings.register.ActionMessages;
import dev.soundings.register.EntryOutcome;
import dev.soundings.register.RegisterActions;
import dev.soundings.register.RegisterForms;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.EntryText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.function.Function;

/** What can be done with an action: a button does it, or opens the form that asks what is missing. */
final class ActionChanges {
    private final ActionDesk desk;
    private final RegisterScope register;

    ActionChanges(ActionDesk desk, RegisterScope register) {
        this.desk = desk;
        this.register = register;
    }

    ChatReply handle(Caller caller, EventTarget target, Action action) {
        var in = caller.workspace();
        return switch (target.verb()) {
            case RegisterActions.ACCEPT ->
                    card(caller, desk.accept(in, action.id(), caller.user(), caller.now()));
            case RegisterActions.DECLINE ->
                    card(caller, desk.decline(in, action.id(), caller.user(), caller.now()));
            case RegisterActions.DONE ->
                    ended(caller, desk.done(in, action.id(), caller.user(), caller.now()));
            case RegisterActions.NOT_YET -> notYet(caller, action);
            case RegisterActions.OTHER_DAY -> otherDay(caller, target, action);
            case RegisterActions.DROP -> drop(caller, target, action);
            case RegisterActions.EDIT ->
                    RiskChanges.submitted(caller)
                            ? edit(caller, action, target.values())
                            : new ChatReply.OpenForm(
                                    new ActionForms(caller.phrases()).edit(action));
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
        if (!RiskChanges.submitted(caller)) {
            var first = action.dueOn().filter(day -> !action.isDue(caller.today()));
            return new ChatReply.OpenForm(
                    new ActionForms(caller.phrases())
                            .otherDay(action, first.orElse(inAWeek(caller))));
        }
        var entries = register.entries(caller, target.values());
        var day = entries.newDay();
        return RiskChanges.unlessWrong(
                entries, () -> postponed(caller, action, day.orElseThrow()));
    }

    private static LocalDate inAWeek(Caller caller) {
        return caller.today().plusWeeks(1);
    }

    private ChatReply postponed(Caller caller, Action action, LocalDate day) {
        return moved(
                caller,
                desk.postpone(caller.workspace(), action.id(), day, caller.user(), caller.now()));
    }

    /** Why is asked only where somebody else wants to know. */
    private ChatReply drop(Caller caller, EventTarget target, Action action) {
        if (action.isAmongOneself(caller.user())) {
            return dropped(caller, action, Text.of(""));
        }
        if (!RiskChanges.submitted(caller)) {
            return new ChatReply.OpenForm(
                    new RegisterForms(caller.phrases())
                            .drop(RegisterActions.ACTION, action.id()));
        }
        var entries = register.entries(caller, target.values());
        var reason = entries.reason();
        return RiskChanges.unlessWrong(entries, () -> dropped(caller, action, reason));
    }

    private ChatReply dropped(Caller caller, Action action, Text reason) {
        return ended(
                caller,
                desk.drop(caller.workspace(), action.id(), caller.user(), reason, caller.now()));
    }

    private ChatReply edit(Caller caller, Action action, FormValues values) {
        var entries = register.entries(caller, values);
        var entry = entries.action();
        return RiskChanges.unlessWrong(
                entries,
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

    private ChatReply card(Caller caller, EntryOutcome<Action> outcome) {
        return shown(caller, outcome, action -> register.card(caller, action));
    }

    private ChatReply ended(Caller caller, EntryOutcome<Action> outcome) {
        return shown(
                caller,
                outcome,
                action -> new ChatReply.Whisper(messages(caller).ended(action, caller.user())));
    }

    /** Of one without a day there is nothing to move. */
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
        return switch (outcome) {
            case EntryOutcome.Done<Action>(var action) -> done.apply(action);
            case EntryOutcome.NotNow<Action>(var action, var why) ->
                    switch (why) {
                        case DECIDED_BEFORE -> endedBefore(caller, action);
                        case NOT_ASKED_OF_YOU ->
                                caller.told(EntryText.NOT_ASKED_OF_YOU, "label", action.label());
                    };
            case EntryOutcome.Unknown<Action>() -> caller.told(ActionText.UNKNOWN);
        };
    }

    private static ChatReply endedBefore(Caller caller, Action action) {
        return caller.told(
                ActionText.ENDED_BEFORE,
                "label",
                action.label(),
                "state",
                caller.say(ActionText.STATE, "state", action.state().name()));
    }
}
