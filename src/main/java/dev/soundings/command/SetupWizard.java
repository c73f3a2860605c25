package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.people.People;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectDesk;
import dev.soundings.project.ProjectOutcome;
import dev.soundings.project.Projects;
import dev.soundings.wording.ProjectText;

import java.util.List;
import java.util.function.Function;

/**
 * {@code /soundings setup}: a project in about ten minutes. What was entered is kept step by step,
 * so that whoever leaves midway goes on from there; nothing reaches anyone until it is started.
 */
final class SetupWizard {
    private final Projects projects;
    private final ProjectDesk desk;
    private final ProjectScope scope;
    private final CheckIns checkIns;
    private final People people;
    private final MeasureReminder reminder;
    private final SetupRhythm rhythm;
    private final SetupStart start;
    private final SetupMessages messages;

    SetupWizard(
            Projects projects,
            ProjectDesk desk,
            ProjectScope scope,
            CheckIns checkIns,
            People people,
            MeasureReminder reminder,
            SetupRhythm rhythm,
            SetupStart start,
            SetupMessages messages) {
        this.projects = projects;
        this.desk = desk;
        this.scope = scope;
        this.checkIns = checkIns;
        this.people = people;
        this.reminder = reminder;
        this.rhythm = rhythm;
        this.start = start;
        this.messages = messages;
    }

    ChatReply handle(Caller caller) {
        return switch (SetupStep.of(caller.event())) {
            case BEGIN -> begin(caller);
            case PROJECT -> project(caller);
            case RHYTHM -> with(caller, project -> rhythm.handle(caller, project));
            case START -> with(caller, project -> start.handle(caller, project));
        };
    }

    private ChatReply begin(Caller caller) {
        var unfinished = unfinished(caller);
        return unfinished.isEmpty()
                ? new ChatReply.OpenForm(SetupForms.project(caller.phrases()))
                : new ChatReply.Whisper(messages.unfinished(caller, unfinished));
    }

    /** Those of the caller that ask nobody yet. */
    private List<Project> unfinished(Caller caller) {
        return projects.current(caller.workspace()).stream()
                .filter(project -> project.owner().equals(caller.user()))
                .filter(project ->
                        checkIns.of(project.workspace(), project.id()).stream()
                                .noneMatch(each -> each.state() == CheckIn.State.ACTIVE))
                .limit(4)
                .toList();
    }

    private ChatReply with(Caller caller, Function<Project, ChatReply> then) {
        return scope.change(caller, Permission.CHANGE_PROJECT, then);
    }

    private ChatReply project(Caller caller) {
        return caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values)
                ? create(caller, values)
                : new ChatReply.OpenForm(SetupForms.project(caller.phrases()));
    }

    private ChatReply create(Caller caller, FormValues values) {
        var entry = new ProjectEntry(values, caller, people);
        var draft = ProjectDraft.of(entry);
        new WhyForms(caller.phrases()).problems(values).forEach(entry::wrong);
        return entry.problems()
                .orElseGet(() ->
                        switch (desk.create(
                                caller.workspace(),
                                caller.eventId(),
                                draft.name(),
                                draft.department(),
                                caller.user(),
                                caller.now())) {
                            case ProjectOutcome.Done(var project) ->
                                    drafted(caller, project, draft, values);
                            case ProjectOutcome.NameTaken(var name) ->
                                    nameError(caller.say(ProjectText.NAME_TAKEN, "name", name));
                            case ProjectOutcome.BadName _, ProjectOutcome.PurposeMissing _ ->
                                    nameError(
                                            caller.say(
                                                    ProjectText.BAD_NAME,
                                                    "most",
                                                    Project.LONGEST_NAME));
                        });
    }

    private ChatReply drafted(
            Caller caller, Project project, ProjectDraft draft, FormValues values) {
        desk.explain(
                project.workspace(),
                project.id(),
                WhyForms.draft(values),
                caller.user(),
                caller.now());
        draft.give(desk, project);
        var whole = projects.find(project.workspace(), project.id()).orElseThrow();
        whole.why().ifPresent(card -> reminder.remind(caller, whole, card));
        return new ChatReply.Whisper(messages.drafted(caller, whole));
    }

    private static ChatReply nameError(String sentence) {
        return ChatReply.fieldError(ProjectForms.NAME, sentence);
    }
}
