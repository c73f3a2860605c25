package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.project.Project;
import dev.soundings.wording.RhythmText;

import java.util.Set;

/**
 * {@code /checkin create | list | edit | pause | resume | preview | delete}. A new one asks nobody
 * until somebody has seen what it would do and starts it.
 */
final class CheckInCommand implements ChatHandler {
    private final Callers callers;
    private final ProjectScope projects;
    private final CheckInScope scope;
    private final CheckIns checkIns;
    private final CheckInPages pages;
    private final CheckInEditing editing;
    private final CheckInRun runs;

    CheckInCommand(
            Callers callers,
            ProjectScope projects,
            CheckInScope scope,
            CheckIns checkIns,
            CheckInPages pages,
            CheckInEditing editing,
            CheckInRun runs) {
        this.callers = callers;
        this.projects = projects;
        this.scope = scope;
        this.checkIns = checkIns;
        this.pages = pages;
        this.editing = editing;
        this.runs = runs;
    }

    @Override
    public Set<String> features() {
        return Set.of("checkin");
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        if (event instanceof ChatEvent.SuggestionsAsked(_, var call, var argument, var typed)) {
            return argument.equals("check-in")
                    ? scope.suggestions(caller, permission(call.verb()), typed)
                    : projects.suggestions(caller, typed);
        }
        return switch (EventTarget.of(event, "check-in").verb()) {
            case "create" ->
                    projects.change(
                            caller,
                            Permission.CHANGE_CHECK_IN,
                            project -> editing.create(caller, project));
            case "edit" ->
                    scope.with(
                            caller,
                            Permission.CHANGE_CHECK_IN,
                            (checkIn, project) -> editing.edit(caller, checkIn, project));
            case "pause" ->
                    scope.with(
                            caller,
                            Permission.CHANGE_CHECK_IN,
                            (checkIn, project) -> pause(caller, checkIn));
            case "resume" ->
                    scope.with(
                            caller,
                            Permission.CHANGE_CHECK_IN,
                            (checkIn, project) -> editing.resume(caller, checkIn, project));
            case "delete" ->
                    scope.with(
                            caller,
                            Permission.DELETE_CHECK_IN,
                            (checkIn, project) -> delete(caller, checkIn, project));
            case "run" ->
                    scope.with(
                            caller,
                            Permission.CHANGE_CHECK_IN,
                            (checkIn, project) -> runs.handle(caller, checkIn));
            case "preview" ->
                    scope.with(
                            caller,
                            Permission.SEE_CHECK_IN,
                            (checkIn, project) ->
                                    new ChatReply.Whisper(pages.preview(checkIn, project, caller)));
            default ->
                    projects.show(
                            caller, Permission.SEE_CHECK_IN, project -> list(caller, project));
        };
    }

    /** What a verb about one check-in needs; those with which it cannot be done are not offered. */
    private static Permission permission(String verb) {
        return switch (verb) {
            case "preview" -> Permission.SEE_CHECK_IN;
            case "delete" -> Permission.DELETE_CHECK_IN;
            default -> Permission.CHANGE_CHECK_IN;
        };
    }

    private ChatReply pause(Caller caller, CheckIn checkIn) {
        checkIns.change(checkIn.workspace(), checkIn.id(), CheckIn::paused);
        return caller.told(RhythmText.PAUSED, "set", checkIn.set());
    }

    private ChatReply delete(Caller caller, CheckIn checkIn, Project project) {
        if (!EventTarget.isConfirmed(caller.event())) {
            return new ChatReply.Whisper(pages.askDelete(checkIn, project, caller));
        }
        checkIns.change(checkIn.workspace(), checkIn.id(), CheckIn::deleted);
        return caller.told(RhythmText.DELETED, "set", checkIn.set());
    }

    private ChatReply list(Caller caller, Project project) {
        var all = checkIns.of(project.workspace(), project.id());
        return all.isEmpty()
                ? caller.told(RhythmText.NONE_YET, "project", project.name())
                : caller.shown(pages.list(project, all, caller));
    }
}
