package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.FormReplies;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.register.EntryOutcome;
import dev.soundings.register.RegisterActions;
import dev.soundings.register.RegisterForms;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskDesk;
import dev.soundings.wording.EntryText;

import java.util.Map;

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
                    FormReplies.filled(
                            caller,
                            () -> forms.drop(RegisterActions.RISK, risk.id()),
                            () -> drop(caller, risk, target.values()));
            case RegisterActions.EDIT ->
                    FormReplies.filled(
                            caller,
                            () -> forms.edit(risk),
                            () -> edit(caller, risk, target.values()));
            case RegisterActions.CLOSE ->
                    FormReplies.filled(
                            caller,
                            () -> forms.close(risk),
                            () -> close(caller, risk, target.values()));
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
        return FormReplies.unlessWrong(
                entries.errors(),
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
        return FormReplies.unlessWrong(
                entries.errors(),
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
        return FormReplies.unlessWrong(
                entries.errors(),
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

    private ChatReply shown(Caller caller, EntryOutcome<Risk> outcome) {
        return EntryReplies.shown(
                caller, outcome, risk -> register.card(caller, risk), EntryText.UNKNOWN_RISK);
    }
}
