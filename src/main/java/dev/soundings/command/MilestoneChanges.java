package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneDesk;
import dev.soundings.project.MilestoneOutcome;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;
import dev.soundings.project.Touched;
import dev.soundings.wording.MilestoneText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** What can be done with a milestone: at once by its button, or by the form that asks for more. */
final class MilestoneChanges {
    private final MilestoneDesk desk;
    private final Milestones milestones;
    private final ProjectScope projects;

    MilestoneChanges(MilestoneDesk desk, Milestones milestones, ProjectScope projects) {
        this.desk = desk;
        this.milestones = milestones;
        this.projects = projects;
    }

    ChatReply card(Caller caller, Milestone milestone, Project project) {
        return caller.shown(message(caller, milestone, project, List.of()));
    }

    /** Nothing moves before somebody has seen what that touches and has said why. */
    ChatReply move(Caller caller, Milestone milestone, Project project) {
        if (!milestone.isPlanned()) {
            return endedBefore(caller, milestone);
        }
        return switch (caller.event()) {
            case ChatEvent.FormSubmitted(_, _, var values) ->
                    move(caller, milestone, project, values);
            case ChatEvent.CommandInvoked(_, var call) -> typed(caller, milestone, project, call);
            case ChatEvent event ->
                    new ChatReply.OpenForm(
                            form(caller, milestone, around(caller, milestone, project)));
        };
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

    private ChatReply shown(
            Caller caller, Project project, MilestoneOutcome outcome, List<String> remarks) {
        return switch (outcome) {
            case MilestoneOutcome.Done(var milestone) ->
                    new ChatReply.Whisper(message(caller, milestone, project, remarks));
            case MilestoneOutcome.NameTaken(var name) -> nameTaken(caller, project, name);
            case MilestoneOutcome.EndedBefore(var milestone) -> endedBefore(caller, milestone);
            case MilestoneOutcome.Unknown() -> caller.told(MilestoneText.UNKNOWN, "name", "…");
        };
    }

    private ChatReply move(Caller caller, Milestone milestone, Project project, FormValues values) {
        var entry = new MilestoneEntry(values, caller);
        var to = entry.date();
        var reason = entry.reason();
        var touched = touched(milestone, to, project);
        return entry.problems()
                .orElseGet(() ->
                        shown(
                                caller,
                                project,
                                desk.move(
                                        caller.workspace(),
                                        milestone.id(),
                                        to,
                                        reason,
                                        caller.user(),
                                        caller.now()),
                                new MilestoneLines(caller).after(project, touched)));
    }

    private ChatReply typed(Caller caller, Milestone milestone, Project project, CommandCall call) {
        return WordsBack.ifTooLong(
                        caller,
                        call.argument("because").orElse(""),
                        MilestoneForms.LONGEST_REASON,
                        MilestoneText.REASON_TOO_LONG)
                .orElseGet(() -> asked(caller, milestone, project, values(caller, call)));
    }

    private ChatReply asked(
            Caller caller, Milestone milestone, Project project, FormValues values) {
        var entry = new MilestoneEntry(values, caller);
        var to = entry.date();
        var problems = entry.problems();
        var form =
                form(
                        caller,
                        milestone,
                        problems.isEmpty()
                                ? before(caller, milestone, to, project)
                                : around(caller, milestone, project));
        return EntryReplies.orAsked(
                problems.orElse(new ChatReply.OpenForm(form.filledWith(values))),
                values,
                () -> form);
    }

    private static FormValues values(Caller caller, CommandCall call) {
        var values = new HashMap<String, List<String>>();
        call.argument("to")
                .ifPresent(day ->
                        values.put(
                                MilestoneForms.DATE, List.of(MilestoneEntry.iso(day, caller))));
        call.argument("because")
                .ifPresent(reason -> values.put(MilestoneForms.REASON, List.of(reason)));
        return new FormValues(values);
    }

    private static ChatForm form(Caller caller, Milestone milestone, String touches) {
        return new MilestoneForms(caller.phrases()).move(milestone, touches);
    }

    private String before(Caller caller, Milestone milestone, LocalDate to, Project project) {
        return new MilestoneLines(caller)
                .before(milestone, to, project, touched(milestone, to, project));
    }

    private String around(Caller caller, Milestone milestone, Project project) {
        return new MilestoneLines(caller).around(milestone, project, all(project));
    }

    private Touched touched(Milestone milestone, LocalDate to, Project project) {
        return Touched.by(milestone, to, project, all(project));
    }

    private List<Milestone> all(Project project) {
        return milestones.of(project.workspace(), project.id());
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

    private static ChatReply endedBefore(Caller caller, Milestone milestone) {
        return caller.told(MilestoneText.ENDED_BEFORE, "name", milestone.name());
    }
}
