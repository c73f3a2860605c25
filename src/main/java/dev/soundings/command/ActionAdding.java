package dev.soundings.command;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Project;
import dev.soundings.register.ActionDesk;
import dev.soundings.register.ActionEntries;
import dev.soundings.register.ActionEntry;
import dev.soundings.register.ActionForms;
import dev.soundings.register.RegisterActions;
import dev.soundings.wording.ActionText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/**
 * Adds an action: at once from {@code /action add "Call the vendor" @lee due 12 Feb}, or by a form
 * when something lacks.
 */
final class ActionAdding {
    private final ActionDesk desk;
    private final RegisterScope register;

    ActionAdding(ActionDesk desk, RegisterScope register) {
        this.desk = desk;
        this.register = register;
    }

    ChatReply handle(Caller caller, Project project) {
        return switch (caller.event()) {
            case ChatEvent.FormSubmitted submitted -> add(caller, project, submitted.values());
            case ChatEvent.CommandInvoked(_, var call) -> typed(caller, project, call);
            case ChatEvent event -> form(caller, project, "");
        };
    }

    /**
     * @param words to begin with
     */
    ChatReply form(Caller caller, Project project, String words) {
        var submit = ActionId.of(RegisterActions.ACTION, RegisterActions.ADD, project.id().value());
        return new ChatReply.OpenForm(
                new ActionForms(caller.phrases()).add(submit, project.name(), words));
    }

    /** What cannot be read is asked again in the form, which keeps what was typed. */
    private ChatReply typed(Caller caller, Project project, CommandCall call) {
        return WordsBack.ifTooLong(
                        caller,
                        call.argument("what").orElse(""),
                        ActionEntry.LONGEST_WHAT,
                        ActionText.TOO_LONG)
                .orElseGet(() -> addOrAsk(caller, project, values(caller, call)));
    }

    private ChatReply addOrAsk(Caller caller, Project project, FormValues values) {
        return add(caller, project, values) instanceof ChatReply.Whisper done
                ? done
                : RiskRaising.filled(form(caller, project, ""), values);
    }

    /** {@code due Fri} means the next one. */
    private static FormValues values(Caller caller, CommandCall call) {
        var values = new HashMap<String, List<String>>();
        call.argument("what").ifPresent(what -> values.put("what", List.of(what)));
        call.argument("owner").ifPresent(owner -> values.put("owner", List.of(owner)));
        call.argument("due")
                .map(typed ->
                        Days.day(typed, caller.today()).map(LocalDate::toString).orElse(typed))
                .ifPresent(day -> values.put("due", List.of(day)));
        return new FormValues(values);
    }

    private ChatReply add(Caller caller, Project project, FormValues values) {
        var entries = new ActionEntries(register.reader(caller, values));
        var entry = entries.added();
        return EntryReplies.unlessWrong(
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
}
