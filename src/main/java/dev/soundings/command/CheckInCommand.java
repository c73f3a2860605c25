package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.CheckInMessages;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckInProblem;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.project.Project;
import dev.soundings.wording.RhythmText;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.ZoneId;
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
    private final CheckInPolicy policy;
    private final QuestionLibrary library;
    private final Workspaces workspaces;
    private final CheckInPages pages;

    CheckInCommand(
            Callers callers,
            ProjectScope projects,
            CheckInScope scope,
            CheckIns checkIns,
            CheckInPolicy policy,
            QuestionLibrary library,
            Workspaces workspaces,
            CheckInPages pages) {
        this.callers = callers;
        this.projects = projects;
        this.scope = scope;
        this.checkIns = checkIns;
        this.policy = policy;
        this.library = library;
        this.workspaces = workspaces;
        this.pages = pages;
    }

    @Override
    public Set<String> features() {
        return Set.of("checkin");
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        if (event instanceof ChatEvent.SuggestionsAsked(_, _, _, var typed)) {
            return ProjectCommand.suggestions(caller, projects, typed);
        }
        return switch (EventTarget.of(event, "check-in").verb()) {
            case "create" ->
                    projects.change(
                            caller, Permission.CHANGE_CHECK_IN, project -> create(caller, project));
            case "edit" ->
                    scope.with(
                            caller,
                            Permission.CHANGE_CHECK_IN,
                            (checkIn, project) -> edit(caller, checkIn, project));
            case "pause" ->
                    scope.with(
                            caller,
                            Permission.CHANGE_CHECK_IN,
                            (checkIn, project) -> pause(caller, checkIn));
            case "resume" ->
                    scope.with(
                            caller,
                            Permission.CHANGE_CHECK_IN,
                            (checkIn, project) -> resume(caller, checkIn, project));
            case "delete" ->
                    scope.with(
                            caller,
                            Permission.DELETE_CHECK_IN,
                            (checkIn, project) -> delete(caller, checkIn, project));
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

    private ChatReply create(Caller caller, Project project) {
        if (project.why().isEmpty()) {
            return ChatReply.whisper(
                    CheckInMessages.say(new CheckInProblem.NoWhyCard(), caller.phrases()));
        }
        if (!(caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values))) {
            return new ChatReply.OpenForm(forms(caller).create(project));
        }
        var id = new CheckInId(StableId.of(caller.workspace(), caller.eventId()));
        var entry = new CheckInEntry(values, caller, project);
        return entry.checkIn(id, CheckIn.State.PAUSED, caller.now())
                .filter(checkIn -> entry.obeys(policy, checkIn, zone(caller)))
                .<ChatReply>map(checkIn -> {
                    checkIns.insert(checkIn);
                    return whole(caller, checkIn, project);
                })
                .orElseGet(entry::problems);
    }

    private ChatReply edit(Caller caller, CheckIn checkIn, Project project) {
        return caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)
                ? save(caller, checkIn, project, values)
                : new ChatReply.OpenForm(forms(caller).edit(checkIn));
    }

    /** What fell before the change is not made up for. */
    private ChatReply save(Caller caller, CheckIn checkIn, Project project, FormValues values) {
        var entry = new CheckInEntry(values, caller, project);
        return entry.checkIn(checkIn.id(), checkIn.state(), caller.now())
                .filter(changed -> entry.obeys(policy, changed, zone(caller)))
                .<ChatReply>map(changed -> {
                    var saved =
                            checkIns.change(
                                    checkIn.workspace(),
                                    checkIn.id(),
                                    present ->
                                            present.state() == CheckIn.State.DELETED
                                                    ? present
                                                    : changed);
                    return whole(caller, saved, project);
                })
                .orElseGet(entry::problems);
    }

    private ChatReply pause(Caller caller, CheckIn checkIn) {
        checkIns.change(checkIn.workspace(), checkIn.id(), CheckIn::paused);
        return caller.told(RhythmText.PAUSED, "set", checkIn.set());
    }

    private ChatReply resume(Caller caller, CheckIn checkIn, Project project) {
        var wrong =
                policy.problems(checkIn, project, caller.now(), zone(caller)).stream()
                        .filter(CheckInProblem::blocks)
                        .findFirst();
        if (wrong.isPresent()) {
            return ChatReply.whisper(CheckInMessages.say(wrong.get(), caller.phrases()));
        }
        var now = caller.now();
        checkIns.change(
                checkIn.workspace(),
                checkIn.id(),
                present ->
                        present.state() == CheckIn.State.PAUSED ? present.resumed(now) : present);
        return caller.told(
                RhythmText.STARTED, "set", checkIn.set(), "when", pages.next(checkIn, caller));
    }

    private ChatReply delete(Caller caller, CheckIn checkIn, Project project) {
        if (!(caller.event() instanceof ChatEvent.ButtonPressed)) {
            return new ChatReply.Whisper(pages.askDelete(checkIn, project, caller));
        }
        checkIns.change(checkIn.workspace(), checkIn.id(), CheckIn::deleted);
        return caller.told(RhythmText.DELETED, "set", checkIn.set());
    }

    private ChatReply list(Caller caller, Project project) {
        var all = checkIns.of(project.workspace(), project.id());
        return all.isEmpty()
                ? caller.told(RhythmText.NONE_YET, "project", project.name())
                : new ChatReply.Whisper(pages.list(project, all, caller));
    }

    private ChatReply whole(Caller caller, CheckIn checkIn, Project project) {
        return new ChatReply.Whisper(pages.whole(checkIn, project, caller));
    }

    private CheckInForms forms(Caller caller) {
        return new CheckInForms(caller.phrases(), library);
    }

    private ZoneId zone(Caller caller) {
        return workspaces.find(caller.workspace()).map(Workspace::zone).orElse(caller.zone());
    }
}
