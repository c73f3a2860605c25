package dev.soundings.command;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.register.RegisterActions;
import dev.soundings.register.RegisterEntries;
import dev.soundings.register.RegisterForms;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskDesk;
import dev.soundings.register.RiskOutcome;
import dev.soundings.wording.EntryText;

import java.util.Map;
import java.util.function.Supplier;

/** What can be done with a risk: a button does it, or opens the form that asks what is missing. */
final class RiskChanges {
    private final RiskDesk desk;
    private final RegisterScope register;

    RiskChanges(RiskDesk desk, RegisterScope register) {
        this.desk = desk;
        this.register = register;
    }

    ChatReply handle(Caller caller, EventTarget target, Risk risk) {
        var forms = new RegisterForms(caller.phrases());
        var in = caller.workspace();
        return switch (target.verb()) {
            case RegisterActions.KEEP ->
                    shown(caller, desk.keep(in, risk.id(), caller.user(), caller.now()));
            case RegisterActions.ACCEPT ->
                    shown(caller, desk.accept(in, risk.id(), caller.user(), caller.now()));
            case RegisterActions.DECLINE ->
                    shown(caller, desk.decline(in, risk.id(), caller.user(), caller.now()));
            case RegisterActions.REVIEW -> review(caller, risk);
            case RegisterActions.DROP ->
                    submitted(caller)
                            ? drop(caller, risk, target.values())
                            : new ChatReply.OpenForm(forms.drop(RegisterActions.RISK, risk.id()));
            case RegisterActions.EDIT ->
                    submitted(caller)
                            ? edit(caller, risk, target.values())
                            : new ChatReply.OpenForm(forms.edit(risk));
            case RegisterActions.CLOSE ->
                    submitted(caller)
                            ? close(caller, risk, target.values())
                            : new ChatReply.OpenForm(forms.close(risk));
            default -> register.card(caller, risk);
        };
    }

    /** Asked for by command, it shows the card, whose buttons are the possible answers. */
    private ChatReply review(Caller caller, Risk risk) {
        return caller.event() instanceof ChatEvent.ButtonPressed(_, var action)
                ? shown(
                        caller,
                        desk.review(
                                caller.workspace(),
                                risk.id(),
                                RegisterActions.reviewed(action),
                                caller.user(),
                                caller.now()))
                : register.card(caller, risk);
    }

    private ChatReply drop(Caller caller, Risk risk, FormValues values) {
        var entries = register.entries(caller, values);
        var reason = entries.reason();
        return unlessWrong(
                entries,
                () ->
                        shown(
                                caller,
                                desk.drop(
                                        caller.workspace(),
                                        risk.id(),
                                        caller.user(),
                                        reason,
                                        caller.now())));
    }

    private ChatReply edit(Caller caller, Risk risk, FormValues values) {
        var entries = register.entries(caller, values);
        var entry = entries.risk(Map.of());
        return unlessWrong(
                entries,
                () ->
                        shown(
                                caller,
                                desk.edit(
                                        caller.workspace(),
                                        risk.id(),
                                        entry,
                                        caller.user(),
                                        caller.now())));
    }

    private ChatReply close(Caller caller, Risk risk, FormValues values) {
        var entries = register.entries(caller, values);
        var ending = entries.ending();
        var deed = entries.deed();
        return unlessWrong(
                entries,
                () ->
                        shown(
                                caller,
                                desk.close(
                                        caller.workspace(),
                                        risk.id(),
                                        ending.orElseThrow(),
                                        deed,
                                        caller.user(),
                                        caller.now())));
    }

    private ChatReply shown(Caller caller, RiskOutcome outcome) {
        return switch (outcome) {
            case RiskOutcome.Done(var risk) -> register.card(caller, risk);
            case RiskOutcome.NotNow(var risk, var why) ->
                    caller.told(text(why), "label", risk.label());
            case RiskOutcome.Unknown() -> caller.told(EntryText.UNKNOWN_RISK);
        };
    }

    private static EntryText text(RiskOutcome.Why why) {
        return switch (why) {
            case DECIDED_BEFORE -> EntryText.DECIDED_BEFORE;
            case NOT_ASKED_OF_YOU -> EntryText.NOT_ASKED_OF_YOU;
        };
    }

    static boolean submitted(Caller caller) {
        return caller.event() instanceof ChatEvent.FormSubmitted;
    }

    static ChatReply unlessWrong(RegisterEntries entries, Supplier<ChatReply> then) {
        return entries.errors().isEmpty()
                ? then.get()
                : new ChatReply.FieldErrors(entries.errors());
    }
}
