package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.caller.Suggested;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.project.Project;
import dev.soundings.register.RegisterActions;
import dev.soundings.register.RegisterMessages;
import dev.soundings.register.Risk;
import dev.soundings.register.Risks;
import dev.soundings.wording.EntryText;

import java.util.List;
import java.util.Set;

/**
 * {@code /risk raise | list | review | close | edit}, the buttons under a risk, and "Raise as risk"
 * on a message. About a risk that is named the gate has decided.
 */
final class RiskCommand implements ChatHandler {
    private final Callers callers;
    private final ProjectScope scope;
    private final RegisterScope register;
    private final RiskRaising raising;
    private final RiskChanges changes;
    private final Risks risks;

    RiskCommand(
            Callers callers,
            ProjectScope scope,
            RegisterScope register,
            RiskRaising raising,
            RiskChanges changes,
            Risks risks) {
        this.callers = callers;
        this.scope = scope;
        this.register = register;
        this.raising = raising;
        this.changes = changes;
        this.risks = risks;
    }

    @Override
    public Set<String> features() {
        return Set.of(RegisterActions.RISK, RegisterCommands.RAISE_RISK);
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        return switch (event) {
            case ChatEvent.SuggestionsAsked(_, _, var argument, var typed) ->
                    argument.equals("risk")
                            ? suggestions(caller, typed)
                            : ProjectCommand.suggestions(caller, scope, typed);
            case ChatEvent.MessageShortcut shortcut ->
                    scope.show(
                            caller,
                            Permission.ADD_ENTRY,
                            project -> raising.form(caller, project, shortcut.text()));
            case ChatEvent.CommandInvoked _,
                    ChatEvent.ButtonPressed _,
                    ChatEvent.Chosen _,
                    ChatEvent.FormSubmitted _,
                    ChatEvent.FormClosed _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.ProfileChanged _ ->
                    handle(caller, EventTarget.of(event, "risk"));
        };
    }

    private ChatReply handle(Caller caller, EventTarget target) {
        if (target.verb().equals(RegisterActions.RAISE)) {
            return scope.change(
                    caller, Permission.ADD_ENTRY, project -> raising.handle(caller, project));
        }
        if (target.verb().equals("list") || target.name().isEmpty()) {
            return scope.show(caller, Permission.SEE_ENTRY, project -> list(caller, project));
        }
        return register.risks()
                .find(caller.workspace(), target.name().get())
                .map(risk -> changed(caller, target, risk))
                .orElseGet(() -> caller.told(EntryText.UNKNOWN_RISK));
    }

    /** In a list that has the button, it shows at once. */
    private ChatReply changed(Caller caller, EventTarget target, Risk risk) {
        var done = changes.handle(caller, target, risk);
        if (!(caller.event() instanceof ChatEvent.ButtonPressed(_, var action)
                && RegisterActions.isListed(action))) {
            return done;
        }
        return scope.open(caller, Permission.SEE_ENTRY).stream()
                .filter(project -> project.id().equals(risk.project()))
                .findFirst()
                .map(project -> RegisterScope.inPlace(list(caller, project), done))
                .orElse(done);
    }

    private ChatReply suggestions(Caller caller, String typed) {
        return Suggested.among(
                scope.open(caller, Permission.SEE_ENTRY).stream()
                        .flatMap(project -> risks.visibleTo(caller.actor(), project.id()).stream())
                        .map(risk -> Suggested.entry(risk.label(), risk.title())),
                typed);
    }

    private ChatReply list(Caller caller, Project project) {
        var visible =
                risks.visibleTo(caller.actor(), project.id()).stream()
                        .filter(risk -> !caller.shares() || risk.privateTo().isEmpty())
                        .toList();
        var list = new RegisterMessages(caller.phrases()).risks(project, visible);
        return register.list(caller, project, list, visible, List.of());
    }
}
