package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Advice;
import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneDesk;
import dev.soundings.project.MilestoneOutcome;
import dev.soundings.project.Project;
import dev.soundings.wording.MilestoneText;

import java.util.List;

/** What can be done with a milestone: at once by its button, or by the form that asks for more. */
final class MilestoneChanges {
    private final MilestoneDesk desk;
    private final ProjectScope projects;

    MilestoneChanges(MilestoneDesk desk, ProjectScope projects) {
        this.desk = desk;
        this.projects = projects;
    }

    ChatReply card(Caller caller, Milestone milestone, Project project) {
        return caller.shown(message(caller, milestone, project, List.of()));
    }

    ChatReply done(Caller caller, Milestone milestone, Project project) {
        return shown(
                caller,
                project,
                desk.done(caller.workspace(), milestone.id(), caller.user(), caller.now()));
    }

    ChatReply reopen(Caller caller, Milestone milestone, Project project) {
        return shown(caller, project, desk.reopen(caller.workspace(), milestone.id()));
    }

    ChatReply edit(Caller caller, Milestone milestone, Project project) {
        if (!(caller.event() instanceof ChatEvent.FormSubmitted(_, _, var values))) {
            return new ChatReply.OpenForm(new MilestoneForms(caller.phrases()).edit(milestone));
        }
        var entry = new MilestoneEntry(values, caller);
        var name = entry.name();
        return entry.problems()
                .orElseGet(() ->
                        shown(
                                caller,
                                project,
                                desk.edit(caller.workspace(), milestone.id(), name, entry.kind())));
    }

    ChatReply drop(Caller caller, Milestone milestone, Project project) {
        if (!EventTarget.isConfirmed(caller.event())) {
            return new ChatReply.Whisper(new MilestoneMessages(caller).askDrop(milestone, project));
        }
        return desk.drop(caller.workspace(), milestone.id(), caller.user(), caller.now())
                        instanceof MilestoneOutcome.Done(var dropped)
                ? caller.told(
                        MilestoneText.DROPPED, "name", dropped.name(), "project", project.name())
                : endedBefore(caller, milestone);
    }

    /** The card of what was done, or why it was not. */
    ChatReply shown(Caller caller, Project project, MilestoneOutcome outcome) {
        return shown(caller, project, outcome, List.of());
    }

    /**
     * @param remarks what is to be said about it just now
     */
    ChatReply shown(
            Caller caller, Project project, MilestoneOutcome outcome, List<String> remarks) {
        return switch (outcome) {
            case MilestoneOutcome.Done(var milestone) ->
                    new ChatReply.Whisper(message(caller, milestone, project, remarks));
            case MilestoneOutcome.NameTaken(var name) -> nameTaken(caller, project, name);
            case MilestoneOutcome.EndedBefore(var milestone) -> endedBefore(caller, milestone);
            case MilestoneOutcome.Unknown() ->
                    Advice.told(caller, MilestoneText.GONE, MilestoneCommand.LIST);
        };
    }

    private ChatMessage message(
            Caller caller, Milestone milestone, Project project, List<String> remarks) {
        boolean mayChange =
                !caller.shares()
                        && projects.open(caller, Permission.CHANGE_PROJECT).contains(project);
        return new MilestoneMessages(caller).card(milestone, project, remarks, mayChange);
    }

    private static ChatReply nameTaken(Caller caller, Project project, String name) {
        var sentence =
                caller.say(MilestoneText.NAME_TAKEN, "name", name, "project", project.name());
        return caller.event() instanceof ChatEvent.FormSubmitted
                ? ChatReply.fieldError(MilestoneForms.NAME, sentence)
                : ChatReply.whisper(sentence);
    }

    static ChatReply endedBefore(Caller caller, Milestone milestone) {
        return Advice.told(
                caller,
                MilestoneText.ENDED_BEFORE,
                MilestoneCommand.LIST,
                "name",
                milestone.name());
    }
}
