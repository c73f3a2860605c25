package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Advice;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.project.Milestone;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;
import dev.soundings.wording.MilestoneText;

import java.util.Set;

/**
 * {@code /milestone add | move | done | list | show | edit | drop}, and the buttons under one. The
 * people of a project see them, its owner and deputy and administrators change them.
 */
final class MilestoneCommand implements ChatHandler {
    /** What to type to see how things stand. */
    static final String LIST = "/milestone list";

    private final Callers callers;
    private final ProjectScope projects;
    private final MilestoneScope scope;
    private final Milestones milestones;
    private final MilestoneAdding adding;
    private final MilestoneMoving moving;
    private final MilestoneChanges changes;

    MilestoneCommand(
            Callers callers,
            ProjectScope projects,
            MilestoneScope scope,
            Milestones milestones,
            MilestoneAdding adding,
            MilestoneMoving moving,
            MilestoneChanges changes) {
        this.callers = callers;
        this.projects = projects;
        this.scope = scope;
        this.milestones = milestones;
        this.adding = adding;
        this.moving = moving;
        this.changes = changes;
    }

    @Override
    public Set<String> features() {
        return Set.of("milestone");
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        if (event instanceof ChatEvent.SuggestionsAsked(_, var call, var argument, var typed)) {
            return argument.equals(MilestoneScope.ARGUMENT)
                    ? suggestions(caller, call.verb(), typed)
                    : projects.suggestions(caller, typed);
        }
        var verb = EventTarget.of(event, MilestoneScope.ARGUMENT).verb();
        return switch (verb) {
            case "add" ->
                    projects.change(
                            caller,
                            Permission.CHANGE_PROJECT,
                            project -> adding.handle(caller, project));
            case "show" ->
                    scope.with(
                            caller,
                            Permission.SEE_PROJECT,
                            (milestone, project) -> changes.card(caller, milestone, project));
            case "move" -> change(caller, moving::move);
            case "done" -> change(caller, changes::done);
            case "reopen" -> change(caller, changes::reopen);
            case "edit" -> change(caller, changes::edit);
            case "drop" -> change(caller, changes::drop);
            default ->
                    projects.show(caller, Permission.SEE_PROJECT, project -> list(caller, project));
        };
    }

    private ChatReply change(Caller caller, Change change) {
        return scope.with(
                caller,
                Permission.CHANGE_PROJECT,
                (milestone, project) -> change.of(caller, milestone, project));
    }

    private ChatReply suggestions(Caller caller, String verb, String typed) {
        return switch (verb) {
            case "show" -> scope.suggestions(caller, Permission.SEE_PROJECT, false, typed);
            case "edit" -> scope.suggestions(caller, Permission.CHANGE_PROJECT, false, typed);
            default -> scope.suggestions(caller, Permission.CHANGE_PROJECT, true, typed);
        };
    }

    private ChatReply list(Caller caller, Project project) {
        var all = milestones.of(project.workspace(), project.id());
        return all.isEmpty()
                ? Advice.told(
                        caller, MilestoneText.NONE_YET, "/milestone add", "project", project.name())
                : caller.shown(new MilestoneMessages(caller).list(project, all));
    }

    /** What can be done with one milestone. */
    private interface Change {
        ChatReply of(Caller caller, Milestone milestone, Project project);
    }
}
