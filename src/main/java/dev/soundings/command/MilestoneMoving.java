package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.FormReplies;
import dev.soundings.caller.WordsBack;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneDesk;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;
import dev.soundings.project.Touched;
import dev.soundings.wording.MilestoneText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/**
 * Moves a milestone, always by a form: {@code /milestone move "Pilot in two stores" to 2 Apr
 * because the vendor is late} opens it with what that would touch.
 */
final class MilestoneMoving {
    private final MilestoneDesk desk;
    private final Milestones milestones;
    private final MilestoneChanges changes;

    MilestoneMoving(MilestoneDesk desk, Milestones milestones, MilestoneChanges changes) {
        this.desk = desk;
        this.milestones = milestones;
        this.changes = changes;
    }

    /** Nothing moves before somebody has seen what that touches and has said why. */
    ChatReply move(Caller caller, Milestone milestone, Project project) {
        if (!milestone.isPlanned()) {
            return MilestoneChanges.endedBefore(caller, milestone);
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

    private ChatReply move(Caller caller, Milestone milestone, Project project, FormValues values) {
        var entry = new MilestoneEntry(values, caller);
        var to = entry.date();
        var reason = entry.reason();
        var touched = touched(milestone, to, project);
        return entry.problems()
                .orElseGet(() ->
                        changes.shown(
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
        return FormReplies.orAsked(
                problems.orElse(new ChatReply.OpenForm(form.filledWith(values))),
                values,
                () -> form);
    }

    private static FormValues values(Caller caller, CommandCall call) {
        var values = new HashMap<String, List<String>>();
        call.argument("to")
                .ifPresent(day ->
                        values.put(MilestoneForms.DATE, List.of(MilestoneEntry.iso(day, caller))));
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
}
