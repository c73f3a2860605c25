package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.Channels;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.checkin.CheckIns;
import dev.soundings.people.People;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectDesk;
import dev.soundings.project.ProjectOutcome;
import dev.soundings.wording.ProjectText;

import java.util.Set;

/** {@code /project create | show | edit | archive | list}, and their buttons and forms. */
final class ProjectCommand implements ChatHandler {
    private final Callers callers;
    private final ProjectScope scope;
    private final ProjectDesk desk;
    private final CheckIns checkIns;
    private final Milestones milestones;
    private final People people;
    private final Channels channels;
    private final RhythmOutlook outlook;
    private final ProjectHealth health;

    ProjectCommand(
            Callers callers,
            ProjectScope scope,
            ProjectDesk desk,
            CheckIns checkIns,
            Milestones milestones,
            People people,
            Channels channels,
            RhythmOutlook outlook,
            ProjectHealth health) {
        this.callers = callers;
        this.scope = scope;
        this.desk = desk;
        this.checkIns = checkIns;
        this.milestones = milestones;
        this.people = people;
        this.channels = channels;
        this.outlook = outlook;
        this.health = health;
    }

    @Override
    public Set<String> features() {
        return Set.of("project");
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        if (event instanceof ChatEvent.SuggestionsAsked(_, _, _, var typed)) {
            return scope.suggestions(caller, typed);
        }
        return switch (EventTarget.of(event, "project").verb()) {
            case "create" -> create(caller);
            case "show" ->
                    scope.show(caller, Permission.SEE_PROJECT, project -> show(caller, project));
            case "edit" ->
                    scope.change(
                            caller, Permission.CHANGE_PROJECT, project -> edit(caller, project));
            case "archive" ->
                    scope.change(
                            caller, Permission.CHANGE_PROJECT, project -> archive(caller, project));
            default -> list(caller);
        };
    }

    private ChatReply create(Caller caller) {
        if (caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)) {
            return create(caller, new ProjectEntry(values, caller, people));
        }
        var name = EventTarget.of(caller.event(), "name").name().orElse("");
        boolean fits = name.length() <= Project.LONGEST_NAME;
        return new ChatReply.OpenForm(new ProjectForms(caller.phrases()).create(fits ? name : ""));
    }

    private ChatReply create(Caller caller, ProjectEntry entry) {
        var draft = ProjectDraft.of(entry);
        return entry.problems()
                .orElseGet(() ->
                        switch (desk.create(
                                caller.workspace(),
                                caller.eventId(),
                                draft.name(),
                                draft.department(),
                                caller.user(),
                                caller.now())) {
                            case ProjectOutcome.Done(var project) -> {
                                draft.give(desk, project);
                                yield new ChatReply.Whisper(messages(caller).created(project));
                            }
                            case ProjectOutcome.NameTaken(var name) -> nameTaken(caller, name);
                            case ProjectOutcome.BadName _ -> badName(caller);
                            case ProjectOutcome.PurposeMissing _ -> badName(caller);
                        });
    }

    private static ChatReply nameTaken(Caller caller, String name) {
        return ChatReply.fieldError(
                ProjectForms.NAME, caller.say(ProjectText.NAME_TAKEN, "name", name));
    }

    private static ChatReply badName(Caller caller) {
        return ChatReply.fieldError(
                ProjectForms.NAME, caller.say(ProjectText.BAD_NAME, "most", Project.LONGEST_NAME));
    }

    private ChatReply show(Caller caller, Project project) {
        boolean mayChange =
                !caller.shares() && scope.open(caller, Permission.CHANGE_PROJECT).contains(project);
        var asked = checkIns.of(project.workspace(), project.id());
        var planned = milestones.of(project.workspace(), project.id());
        return caller.shown(messages(caller).show(project, asked, planned, mayChange));
    }

    private ChatReply edit(Caller caller, Project project) {
        if (!(caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values))) {
            return new ChatReply.OpenForm(new ProjectForms(caller.phrases()).edit(project));
        }
        var entry = new ProjectEntry(values, caller, people);
        var draft = ProjectDraft.of(entry);
        return entry.problems()
                .orElseGet(() ->
                        switch (desk.rename(project.workspace(), project.id(), draft.name())) {
                            case ProjectOutcome.Done(var renamed) -> {
                                draft.give(desk, renamed);
                                yield caller.told(ProjectText.CHANGED, "project", renamed.name());
                            }
                            case ProjectOutcome.NameTaken(var name) -> nameTaken(caller, name);
                            case ProjectOutcome.BadName _ -> badName(caller);
                            case ProjectOutcome.PurposeMissing _ -> badName(caller);
                        });
    }

    private ChatReply archive(Caller caller, Project project) {
        if (!EventTarget.isConfirmed(caller.event())) {
            return new ChatReply.Whisper(messages(caller).askArchive(project));
        }
        desk.archive(project.workspace(), project.id());
        return caller.told(ProjectText.ARCHIVED, "project", project.name());
    }

    private ChatReply list(Caller caller) {
        var open = scope.open(caller, Permission.SEE_PROJECT);
        return open.isEmpty()
                ? caller.told(ProjectText.NONE_YET)
                : caller.shown(messages(caller).list(open));
    }

    private ProjectMessages messages(Caller caller) {
        return new ProjectMessages(caller, channels, outlook, health);
    }
}
