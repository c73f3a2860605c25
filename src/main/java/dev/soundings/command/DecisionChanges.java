package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.FormReplies;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Project;
import dev.soundings.register.Decision;
import dev.soundings.register.Decision.Verdict;
import dev.soundings.register.DecisionDesk;
import dev.soundings.register.DecisionEntries;
import dev.soundings.register.DecisionForms;
import dev.soundings.register.DecisionMessages;
import dev.soundings.register.DecisionSubjects;
import dev.soundings.register.EntryOutcome;
import dev.soundings.register.RegisterActions;
import dev.soundings.wording.DecisionText;
import dev.soundings.workspace.Text;

import java.util.Optional;

/**
 * What can be done with a decision: a button does it, or opens the form that asks what is missing.
 * That it held is one tap; what held only in part, or not at all, needs a word.
 */
final class DecisionChanges {
    private final DecisionDesk desk;
    private final DecisionSubjects subjects;
    private final RegisterScope register;

    DecisionChanges(DecisionDesk desk, DecisionSubjects subjects, RegisterScope register) {
        this.desk = desk;
        this.subjects = subjects;
        this.register = register;
    }

    ChatReply handle(Caller caller, EventTarget target, Decision decision) {
        return subjects.project(decision)
                .map(project -> handle(caller, target, decision, project))
                .orElseGet(() -> caller.told(DecisionText.UNKNOWN));
    }

    private ChatReply handle(
            Caller caller, EventTarget target, Decision decision, Project project) {
        var forms = new DecisionForms(caller.phrases(), project);
        return switch (target.verb()) {
            case RegisterActions.EDIT ->
                    FormReplies.filled(
                            caller,
                            () -> forms.edit(decision),
                            () -> edit(caller, decision, target.values()));
            case RegisterActions.DROP ->
                    FormReplies.filled(
                            caller,
                            () -> forms.drop(decision),
                            () -> drop(caller, decision, target.values()));
            case RegisterActions.REVISIT ->
                    action(caller.event())
                            .flatMap(RegisterActions::verdict)
                            .map(verdict -> revisit(caller, target, decision, verdict, forms))
                            .orElseGet(() -> toRevisit(caller, decision));
            default -> card(caller, decision);
        };
    }

    private ChatReply revisit(
            Caller caller,
            EventTarget target,
            Decision decision,
            Verdict verdict,
            DecisionForms forms) {
        return switch (verdict) {
            case HELD -> revisit(caller, decision, verdict, Text.of(""));
            case PARTLY, REVERSED ->
                    FormReplies.filled(
                            caller,
                            () -> forms.revisit(decision, verdict),
                            () -> revisit(caller, target.values(), decision, verdict));
        };
    }

    private ChatReply revisit(
            Caller caller, FormValues values, Decision decision, Verdict verdict) {
        var entries = entries(caller, values);
        var reason = entries.reason();
        return FormReplies.unlessWrong(
                entries.errors(), () -> revisit(caller, decision, verdict, reason));
    }

    private ChatReply revisit(Caller caller, Decision decision, Verdict verdict, Text note) {
        return shown(
                caller,
                desk.revisit(
                        caller.workspace(),
                        decision.id(),
                        verdict,
                        note,
                        caller.user(),
                        caller.now()));
    }

    private ChatReply edit(Caller caller, Decision decision, FormValues values) {
        var entries = entries(caller, values);
        var entry = entries.decision(decision.decidedBy(), decision.revisitOn());
        return FormReplies.unlessWrong(
                entries.errors(),
                () ->
                        shown(
                                caller,
                                desk.edit(
                                        caller.workspace(),
                                        decision.id(),
                                        entry,
                                        caller.user(),
                                        caller.now())));
    }

    private ChatReply drop(Caller caller, Decision decision, FormValues values) {
        var entries = entries(caller, values);
        var reason = entries.reason();
        return FormReplies.unlessWrong(
                entries.errors(),
                () ->
                        shown(
                                caller,
                                desk.drop(
                                        caller.workspace(),
                                        decision.id(),
                                        reason,
                                        caller.user(),
                                        caller.now())));
    }

    private DecisionEntries entries(Caller caller, FormValues values) {
        return new DecisionEntries(register.reader(caller, values));
    }

    private ChatReply shown(Caller caller, EntryOutcome<Decision> outcome) {
        return EntryReplies.shown(
                caller,
                outcome,
                decision -> card(caller, decision),
                DecisionText.UNKNOWN,
                outcome instanceof EntryOutcome.NotNow<Decision>(var decision, _)
                                && decision.state() == Decision.State.DROPPED
                        ? DecisionText.TAKEN_BACK
                        : DecisionText.SETTLED);
    }

    private static ChatReply toRevisit(Caller caller, Decision decision) {
        return new ChatReply.Whisper(new DecisionMessages(caller.phrases()).toRevisit(decision));
    }

    /** Shared, it has no buttons. */
    private ChatReply card(Caller caller, Decision decision) {
        var subject = subjects.find(caller.actor(), decision.id().value());
        boolean mayChange = !caller.shares() && register.mayChange(caller, subject);
        return caller.shown(new DecisionMessages(caller.phrases()).card(decision, mayChange));
    }

    private static Optional<ActionId> action(ChatEvent event) {
        return switch (event) {
            case ChatEvent.ButtonPressed(_, var action) -> Optional.of(action);
            case ChatEvent.FormSubmitted(_, var action, _) -> Optional.of(action);
            case ChatEvent.Chosen _,
                    ChatEvent.CommandInvoked _,
                    ChatEvent.SuggestionsAsked _,
                    ChatEvent.FormClosed _,
                    ChatEvent.MessageShortcut _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.ProfileChanged _ ->
                    Optional.empty();
        };
    }
}
