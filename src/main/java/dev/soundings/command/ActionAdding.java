package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Days;
import dev.soundings.caller.FormReplies;
import dev.soundings.caller.ProjectScope;
import dev.soundings.caller.WordsBack;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Project;
import dev.soundings.register.ActionDesk;
import dev.soundings.register.ActionDraft;
import dev.soundings.register.ActionEntries;
import dev.soundings.register.ActionEntry;
import dev.soundings.register.ActionForms;
import dev.soundings.wording.ActionText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Adds an action: at once from {@code /action add "Call the vendor" @lee due 12 Feb}, or by a form
 * when something lacks, be it which of several projects.
 */
final class ActionAdding {
    private final ActionDesk desk;
    private final ProjectScope scope;
    private final RegisterScope register;

    ActionAdding(ActionDesk desk, ProjectScope scope, RegisterScope register) {
        this.desk = desk;
        this.scope = scope;
        this.register = register;
    }

    /** With all that was said already, be it typed, or in the message of a shortcut. */
    ChatReply handle(Caller caller) {
        return caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)
                        && values.one(ActionForms.PROJECT).isPresent()
                ? scope.chosen(
                        caller,
                        Permission.ADD_ENTRY,
                        values.one(ActionForms.PROJECT).get(),
                        project -> add(caller, project, values))
                : scope.begin(
                        caller,
                        Permission.ADD_ENTRY,
                        project -> ofProject(caller, project),
                        several -> which(caller, several));
    }

    private ChatReply ofProject(Caller caller, Project project) {
        return switch (caller.event()) {
            case ChatEvent.FormSubmitted submitted -> add(caller, project, submitted.values());
            case ChatEvent.CommandInvoked(_, var call) -> typed(caller, project, call);
            case ChatEvent.MessageShortcut shortcut ->
                    form(caller, List.of(project), ActionDraft.of(shortcut.text()));
            case ChatEvent event -> form(caller, List.of(project), ActionDraft.empty());
        };
    }

    private ChatReply which(Caller caller, List<Project> several) {
        return switch (caller.event()) {
            case ChatEvent.CommandInvoked(_, var call) ->
                    tooLong(caller, call)
                            .orElseGet(() ->
                                    new ChatReply.OpenForm(
                                            empty(caller, several)
                                                    .filledWith(values(caller, call))));
            case ChatEvent.MessageShortcut shortcut ->
                    form(caller, several, ActionDraft.of(shortcut.text()));
            case ChatEvent event -> form(caller, several, ActionDraft.empty());
        };
    }

    /** What cannot be read is asked again in the form, which keeps what was typed. */
    private ChatReply typed(Caller caller, Project project, CommandCall call) {
        return tooLong(caller, call)
                .orElseGet(() -> addOrAsk(caller, project, values(caller, call)));
    }

    private static Optional<ChatReply> tooLong(Caller caller, CommandCall call) {
        return WordsBack.ifTooLong(
                caller,
                call.argument("what").orElse(""),
                ActionEntry.LONGEST_WHAT,
                ActionText.TOO_LONG);
    }

    private ChatReply addOrAsk(Caller caller, Project project, FormValues values) {
        return FormReplies.orAsked(
                add(caller, project, values), values, () -> empty(caller, List.of(project)));
    }

    private static ChatReply form(Caller caller, List<Project> projects, ActionDraft draft) {
        return new ChatReply.OpenForm(new ActionForms(caller.phrases()).add(projects, draft));
    }

    private static ChatForm empty(Caller caller, List<Project> projects) {
        return new ActionForms(caller.phrases()).add(projects, ActionDraft.empty());
    }

    /** {@code due Fri} means the next one. */
    private static FormValues values(Caller caller, CommandCall call) {
        var values = new HashMap<String, List<String>>();
        call.argument("what").ifPresent(what -> values.put("what", List.of(what)));
        call.argument("owner").ifPresent(owner -> values.put("owner", List.of(owner)));
        call.argument("due")
                .map(typed ->
                        Days.day(typed, caller.today()).map(LocalDate::toString).orElse(typed))
                .ifPresent(day -> values.put("due", List.of(day)));
        return new FormValues(values);
    }

    private ChatReply add(Caller caller, Project project, FormValues values) {
        var entries = new ActionEntries(register.reader(caller, values));
        var entry = entries.added();
        return FormReplies.unlessWrong(
                entries.errors(),
                () ->
                        register.card(
                                caller,
                                desk.add(
                                        project,
                                        entry,
                                        caller.user(),
                                        caller.eventId(),
                                        caller.now())));
    }
}
