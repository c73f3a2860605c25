package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.project.Project;
import dev.soundings.register.Action;
import dev.soundings.register.ActionLists;
import dev.soundings.register.Actions;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.RegisterActions;
import dev.soundings.wording.ActionText;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code /action add | done | list | show | edit}, the buttons under an action, and "Make action"
 * on a message. About an action that is named the gate has decided.
 */
final class ActionCommand implements ChatHandler {
    private final Callers callers;
    private final ProjectScope scope;
    private final RegisterScope register;
    private final ActionAdding adding;
    private final ActionChanges changes;
    private final Actions actions;
    private final CurrentEntries current;

    ActionCommand(
            Callers callers,
            ProjectScope scope,
            RegisterScope register,
            ActionAdding adding,
            ActionChanges changes,
            Actions actions,
            CurrentEntries current) {
        this.callers = callers;
        this.scope = scope;
        this.register = register;
        this.adding = adding;
        this.changes = changes;
        this.actions = actions;
        this.current = current;
    }

    @Override
    public Set<String> features() {
        return Set.of(RegisterActions.ACTION, RegisterCommands.MAKE_ACTION);
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        return switch (event) {
            case ChatEvent.SuggestionsAsked(_, _, var argument, var typed) ->
                    argument.equals("action")
                            ? suggestions(caller, typed)
                            : ProjectCommand.suggestions(caller, scope, typed);
            case ChatEvent.MessageShortcut _ -> adding.handle(caller);
            case ChatEvent.CommandInvoked _,
                    ChatEvent.ButtonPressed _,
                    ChatEvent.Chosen _,
                    ChatEvent.FormSubmitted _,
                    ChatEvent.FormClosed _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.ProfileChanged _ ->
                    handle(caller, EventTarget.of(event, "action"));
        };
    }

    private ChatReply handle(Caller caller, EventTarget target) {
        if (target.verb().equals(RegisterActions.ADD)) {
            return adding.handle(caller);
        }
        if (target.verb().equals(RegisterActions.DONE) && target.name().isEmpty()) {
            return whichIsDone(caller);
        }
        if (target.verb().equals("list") || target.name().isEmpty()) {
            return list(caller);
        }
        return register.actions()
                .find(caller.workspace(), target.name().get())
                .map(action -> changes.handle(caller, target, action))
                .orElseGet(() -> caller.told(ActionText.UNKNOWN));
    }

    /** One's own, each with its buttons. */
    private ChatReply whichIsDone(Caller caller) {
        var own = current.among(actions.openOf(caller.workspace(), caller.user()));
        return own.isEmpty()
                ? list(caller)
                : new ChatReply.Whisper(lists(caller).own(own, caller.user()));
    }

    private ChatReply list(Caller caller) {
        return scope.show(caller, Permission.SEE_ENTRY, project -> list(caller, project));
    }

    private ChatReply list(Caller caller, Project project) {
        var all = actions.ofProject(caller.workspace(), project.id());
        return caller.shown(
                caller.shares()
                        ? lists(caller).sharedList(project, all)
                        : lists(caller).list(project, all, caller.user()));
    }

    private static ActionLists lists(Caller caller) {
        return new ActionLists(caller.phrases(), caller.today());
    }

    /** {@code A-5 Call the vendor}, by its number or its words; one's own first. */
    private ChatReply suggestions(Caller caller, String typed) {
        return EntryReplies.suggestions(open(caller), Action::what, typed);
    }

    private Stream<Action> open(Caller caller) {
        return scope.open(caller, Permission.SEE_ENTRY).stream()
                .flatMap(project -> actions.ofProject(caller.workspace(), project.id()).stream())
                .filter(Action::isOpen)
                .sorted(
                        Comparator.comparing(
                                        (Action action) -> !action.ownership().isOf(caller.user()))
                                .thenComparing(Action.NEXT_DUE_FIRST));
    }
}
