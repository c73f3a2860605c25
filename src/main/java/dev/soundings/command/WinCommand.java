package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.FormReplies;
import dev.soundings.caller.ProjectScope;
import dev.soundings.caller.Suggested;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Project;
import dev.soundings.register.EntryOutcome;
import dev.soundings.register.RegisterActions;
import dev.soundings.register.RegisterForms;
import dev.soundings.register.RegisterMessages;
import dev.soundings.register.Win;
import dev.soundings.register.WinDesk;
import dev.soundings.register.Wins;
import dev.soundings.wording.EntryText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.RegisterText;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code /win add | list | edit}, the buttons under a win, and "Record win" on a message. */
final class WinCommand implements ChatHandler {
    private static final int DAYS_BACK = 90;

    private final Callers callers;
    private final ProjectScope scope;
    private final RegisterScope register;
    private final WinDesk desk;
    private final Wins wins;

    WinCommand(
            Callers callers, ProjectScope scope, RegisterScope register, WinDesk desk, Wins wins) {
        this.callers = callers;
        this.scope = scope;
        this.register = register;
        this.desk = desk;
        this.wins = wins;
    }

    @Override
    public Set<String> features() {
        return Set.of(RegisterActions.WIN, RegisterCommands.ADD_WIN);
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        return switch (event) {
            case ChatEvent.SuggestionsAsked(_, _, var argument, var typed) ->
                    argument.equals("win")
                            ? suggestions(caller, typed)
                            : ProjectCommand.suggestions(caller, scope, typed);
            case ChatEvent.MessageShortcut shortcut ->
                    scope.show(
                            caller,
                            Permission.ADD_ENTRY,
                            project -> form(caller, project, shortcut.text()));
            case ChatEvent.CommandInvoked _,
                    ChatEvent.ButtonPressed _,
                    ChatEvent.Chosen _,
                    ChatEvent.FormSubmitted _,
                    ChatEvent.FormClosed _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.ProfileChanged _ ->
                    handle(caller, EventTarget.of(event, "win"));
        };
    }

    private ChatReply handle(Caller caller, EventTarget target) {
        if (target.verb().equals(RegisterActions.ADD)) {
            return scope.change(
                    caller, Permission.ADD_ENTRY, project -> add(caller, target, project));
        }
        if (target.verb().equals("list") || target.name().isEmpty()) {
            return scope.show(caller, Permission.SEE_ENTRY, project -> list(caller, project));
        }
        return register.wins()
                .find(caller.workspace(), target.name().get())
                .map(win -> change(caller, target, win))
                .orElseGet(() -> caller.told(EntryText.UNKNOWN_WIN));
    }

    private ChatReply add(Caller caller, EventTarget target, Project project) {
        return FormReplies.submitted(caller)
                ? save(caller, project, target.values())
                : form(caller, project, typed(caller, "title"));
    }

    private ChatReply form(Caller caller, Project project, String words) {
        var submit = ActionId.of(RegisterActions.WIN, RegisterActions.ADD, project.id().value());
        return new ChatReply.OpenForm(
                new RegisterForms(caller.phrases()).addWin(submit, project.name(), words));
    }

    private ChatReply save(Caller caller, Project project, FormValues values) {
        var entries = register.entries(caller, values);
        var entry = entries.win();
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

    private ChatReply change(Caller caller, EventTarget target, Win win) {
        var forms = new RegisterForms(caller.phrases());
        return switch (target.verb()) {
            case RegisterActions.KEEP ->
                    shown(
                            caller,
                            desk.keep(caller.workspace(), win.id(), caller.user(), caller.now()));
            case RegisterActions.DROP ->
                    FormReplies.filled(
                            caller,
                            () -> forms.drop(RegisterActions.WIN, win.id()),
                            () -> drop(caller, win, target.values()));
            case RegisterActions.EDIT ->
                    FormReplies.filled(
                            caller,
                            () -> forms.edit(win),
                            () -> edit(caller, win, target.values()));
            default -> register.card(caller, win);
        };
    }

    private ChatReply drop(Caller caller, Win win, FormValues values) {
        var entries = register.entries(caller, values);
        var reason = entries.reason();
        return FormReplies.unlessWrong(
                entries.errors(),
                () ->
                        shown(
                                caller,
                                desk.drop(
                                        caller.workspace(),
                                        win.id(),
                                        caller.user(),
                                        reason,
                                        caller.now())));
    }

    private ChatReply edit(Caller caller, Win win, FormValues values) {
        var entries = register.entries(caller, values);
        var entry = entries.win();
        return FormReplies.unlessWrong(
                entries.errors(),
                () ->
                        shown(
                                caller,
                                desk.edit(
                                        caller.workspace(),
                                        win.id(),
                                        entry,
                                        caller.user(),
                                        caller.now())));
    }

    private ChatReply shown(Caller caller, EntryOutcome<Win> outcome) {
        return EntryReplies.shown(
                caller, outcome, win -> register.card(caller, win), EntryText.UNKNOWN_WIN);
    }

    /** Of the last 90 days, unless another day is named. */
    private ChatReply list(Caller caller, Project project) {
        var since = typed(caller, "since");
        if (since.isBlank()) {
            return list(caller, project, caller.today().minusDays(DAYS_BACK));
        }
        return LocalDays.read(since, caller.phrases().locale(), caller.today())
                .map(from -> list(caller, project, from))
                .orElseGet(() -> caller.told(RegisterText.NO_DAY, "typed", since));
    }

    private ChatReply list(Caller caller, Project project, LocalDate from) {
        var found = since(caller, project, from);
        var list = new RegisterMessages(caller.phrases()).wins(project, found);
        return register.list(caller, project, list, List.of(), found);
    }

    private List<Win> since(Caller caller, Project project, LocalDate from) {
        // A win may be announced ahead of its day.
        var until = caller.today().plusYears(1);
        return wins.landedBetween(caller.workspace(), project.id(), from, until);
    }

    /** {@code W-3 Search answers in a second}, of those that a list shows. */
    private ChatReply suggestions(Caller caller, String typed) {
        var from = caller.today().minusDays(DAYS_BACK);
        return Suggested.among(
                scope.open(caller, Permission.SEE_ENTRY).stream()
                        .flatMap(project -> since(caller, project, from).stream())
                        .map(win -> Suggested.entry(win.label(), win.what())),
                typed);
    }

    private static String typed(Caller caller, String argument) {
        return caller.event() instanceof ChatEvent.CommandInvoked(_, var call)
                ? call.argument(argument).orElse("")
                : "";
    }
}
