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
import dev.soundings.project.Project;
import dev.soundings.wording.MilestoneText;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Adds a milestone: at once from {@code /milestone add "Pilot in two stores" key on 12 Mar}, or by
 * a form, which begins with what was typed.
 */
final class MilestoneAdding {
    private final MilestoneDesk desk;
    private final MilestoneChanges changes;

    MilestoneAdding(MilestoneDesk desk, MilestoneChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    ChatReply handle(Caller caller, Project project) {
        return switch (caller.event()) {
            case ChatEvent.FormSubmitted submitted -> add(caller, project, submitted.values());
            case ChatEvent.CommandInvoked(_, var call) -> typed(caller, project, call);
            case ChatEvent event -> new ChatReply.OpenForm(form(caller, project));
        };
    }

    private ChatReply typed(Caller caller, Project project, CommandCall call) {
        return WordsBack.ifTooLong(
                        caller,
                        call.argument("name").orElse(""),
                        Milestone.LONGEST_NAME,
                        MilestoneText.NAME_TOO_LONG)
                .orElseGet(() -> addOrAsk(caller, project, values(caller, call)));
    }

    /** What is missing or cannot be read is asked in the form. */
    private ChatReply addOrAsk(Caller caller, Project project, FormValues values) {
        return FormReplies.orAsked(
                add(caller, project, values), values, () -> form(caller, project));
    }

    private static ChatForm form(Caller caller, Project project) {
        return new MilestoneForms(caller.phrases()).add(project);
    }

    private ChatReply add(Caller caller, Project project, FormValues values) {
        var entry = new MilestoneEntry(values, caller);
        var name = entry.name();
        var date = entry.date();
        return entry.problems()
                .orElseGet(() ->
                        changes.shown(
                                caller,
                                project,
                                desk.add(
                                        project,
                                        name,
                                        entry.kind(),
                                        date,
                                        caller.user(),
                                        caller.eventId(),
                                        caller.now())));
    }

    /** Who types no name but {@code go-live} means that. */
    private static FormValues values(Caller caller, CommandCall call) {
        var kind = kind(call);
        var values = new HashMap<String, List<String>>();
        values.put(MilestoneForms.KIND, List.of(MilestoneForms.word(kind)));
        call.argument("name")
                .or(() ->
                        kind == Milestone.Kind.GO_LIVE
                                ? Optional.of(caller.say(MilestoneText.KIND_GO_LIVE))
                                : Optional.empty())
                .ifPresent(name -> values.put(MilestoneForms.NAME, List.of(name)));
        call.argument("on")
                .ifPresent(day ->
                        values.put(MilestoneForms.DATE, List.of(MilestoneEntry.iso(day, caller))));
        return new FormValues(values);
    }

    private static Milestone.Kind kind(CommandCall call) {
        if (call.argument("go-live").isPresent()) {
            return Milestone.Kind.GO_LIVE;
        }
        return call.argument("key").isPresent() ? Milestone.Kind.KEY : Milestone.Kind.ORDINARY;
    }
}
