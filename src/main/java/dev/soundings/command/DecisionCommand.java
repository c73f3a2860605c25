package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.caller.Suggested;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.project.Project;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.DecisionDraft;
import dev.soundings.register.DecisionMessages;
import dev.soundings.register.DecisionSubjects;
import dev.soundings.register.Decisions;
import dev.soundings.register.RegisterActions;
import dev.soundings.wording.DecisionText;
import dev.soundings.wording.HomeText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code /decision log | list | show | edit | revisit}, the buttons under a decision, and "Log
 * decision" on a message. About a decision that is named the gate has decided.
 */
final class DecisionCommand implements ChatHandler {
    private static final int MOST_ASKED = 5;

    private final Callers callers;
    private final ProjectScope scope;
    private final DecisionSubjects subjects;
    private final DecisionLogging logging;
    private final DecisionChanges changes;
    private final Decisions decisions;
    private final CurrentEntries current;

    DecisionCommand(
            Callers callers,
            ProjectScope scope,
            DecisionSubjects subjects,
            DecisionLogging logging,
            DecisionChanges changes,
            Decisions decisions,
            CurrentEntries current) {
        this.callers = callers;
        this.scope = scope;
        this.subjects = subjects;
        this.logging = logging;
        this.changes = changes;
        this.decisions = decisions;
        this.current = current;
    }

    @Override
    public Set<String> features() {
        return Set.of(RegisterActions.DECISION, RegisterCommands.LOG_DECISION);
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        return switch (event) {
            case ChatEvent.SuggestionsAsked(_, _, var argument, var typed) ->
                    argument.equals("decision")
                            ? suggestions(caller, typed)
                            : ProjectCommand.suggestions(caller, scope, typed);
            case ChatEvent.MessageShortcut shortcut ->
                    scope.show(
                            caller,
                            Permission.ADD_ENTRY,
                            project ->
                                    logging.form(
                                            caller, project, DecisionDraft.of(shortcut.text())));
            case ChatEvent.CommandInvoked _,
                    ChatEvent.ButtonPressed _,
                    ChatEvent.Chosen _,
                    ChatEvent.FormSubmitted _,
                    ChatEvent.FormClosed _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.ProfileChanged _ ->
                    handle(caller, EventTarget.of(event, "decision"));
        };
    }

    private ChatReply handle(Caller caller, EventTarget target) {
        if (target.verb().equals(RegisterActions.LOG)) {
            return scope.change(
                    caller, Permission.ADD_ENTRY, project -> logging.handle(caller, project));
        }
        if (target.name().isPresent() && !target.verb().equals("list")) {
            return subjects.find(caller.workspace(), target.name().get())
                    .map(decision -> changes.handle(caller, target, decision))
                    .orElseGet(() -> caller.told(DecisionText.UNKNOWN));
        }
        return target.verb().equals(RegisterActions.REVISIT)
                ? due(caller)
                : scope.show(caller, Permission.SEE_ENTRY, project -> list(caller, project));
    }

    private ChatReply list(Caller caller, Project project) {
        var found = decisions.ofProject(caller.workspace(), project.id());
        return caller.shown(new DecisionMessages(caller.phrases()).list(project, found));
    }

    /** What waits for the caller to look at it again. */
    private ChatReply due(Caller caller) {
        var due =
                current.among(
                        decisions.dueForRevisit(caller.workspace(), caller.user(), caller.today()));
        if (due.isEmpty()) {
            return caller.told(DecisionText.NONE_TO_REVISIT);
        }
        var messages = new DecisionMessages(caller.phrases());
        var headline = caller.say(HomeText.REVISITS, "count", due.size());
        var blocks = new ArrayList<Block>(List.of(new Block.Heading(headline)));
        due.stream()
                .limit(MOST_ASKED)
                .forEach(decision -> blocks.addAll(messages.question(decision)));
        return new ChatReply.Whisper(new ChatMessage(headline, blocks));
    }

    private ChatReply suggestions(Caller caller, String typed) {
        return Suggested.among(
                scope.open(caller, Permission.SEE_ENTRY).stream()
                        .flatMap(project ->
                                decisions.ofProject(caller.workspace(), project.id()).stream())
                        .map(decision -> Suggested.entry(decision.label(), decision.what())),
                typed);
    }
}
