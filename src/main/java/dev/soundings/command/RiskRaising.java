package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.FormReplies;
import dev.soundings.caller.WordsBack;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.register.Reader;
import dev.soundings.register.RegisterActions;
import dev.soundings.register.RegisterForms;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskDesk;
import dev.soundings.register.RiskEntry;
import dev.soundings.wording.EntryText;
import dev.soundings.workspace.Workspaces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Raises a risk: at once from {@code /risk raise "Vendor API slips" p3 i4 @lee due 2027-02-14}, or
 * by a form, in which a reader can be chosen to raise it in private.
 */
final class RiskRaising {
    private final RiskDesk desk;
    private final RegisterScope register;
    private final Workspaces workspaces;

    RiskRaising(RiskDesk desk, RegisterScope register, Workspaces workspaces) {
        this.desk = desk;
        this.register = register;
        this.workspaces = workspaces;
    }

    ChatReply handle(Caller caller, Project project) {
        return switch (caller.event()) {
            case ChatEvent.FormSubmitted submitted -> raise(caller, project, submitted.values());
            case ChatEvent.CommandInvoked(_, var call) when call.argument("title").isPresent() ->
                    typed(caller, project, call);
            case ChatEvent event -> form(caller, project, "");
        };
    }

    /**
     * @param words to begin with
     */
    ChatReply form(Caller caller, Project project, String words) {
        return new ChatReply.OpenForm(asking(caller, project, words));
    }

    private ChatForm asking(Caller caller, Project project, String words) {
        return new RegisterForms(caller.phrases())
                .raise(
                        ActionId.of(
                                RegisterActions.RISK, RegisterActions.RAISE, project.id().value()),
                        Risk.Kind.RISK,
                        project.name(),
                        words,
                        readers(caller, project));
    }

    /** What cannot be read of a command is asked again in the form, which keeps what was typed. */
    private ChatReply typed(Caller caller, Project project, CommandCall call) {
        return WordsBack.ifTooLong(
                        caller,
                        call.argument("title").orElse(""),
                        RiskEntry.LONGEST_TITLE,
                        EntryText.TITLE_TOO_LONG)
                .orElseGet(() -> raiseOrAsk(caller, project, values(call)));
    }

    private ChatReply raiseOrAsk(Caller caller, Project project, FormValues values) {
        return FormReplies.orAsked(
                raise(caller, project, values), values, () -> asking(caller, project, ""));
    }

    private static FormValues values(CommandCall call) {
        var values = new HashMap<String, List<String>>();
        Map.of("title", "title", "p", "likely", "i", "impact", "owner", "owner", "due", "review")
                .forEach((argument, field) ->
                        call.argument(argument)
                                .ifPresent(value -> values.put(field, List.of(value))));
        return new FormValues(values);
    }

    private ChatReply raise(Caller caller, Project project, FormValues values) {
        var entries = register.entries(caller, values);
        var entry = entries.risk(readers(caller, project));
        if (!entries.errors().isEmpty()) {
            return new ChatReply.FieldErrors(entries.errors());
        }
        var risk =
                desk.raise(
                        project,
                        Risk.Kind.RISK,
                        entry,
                        caller.user(),
                        caller.eventId(),
                        caller.now());
        return risk.privateTo().isPresent()
                ? caller.told(EntryText.RAISED_PRIVATELY)
                : register.card(caller, risk);
    }

    private Map<Reader, UserId> readers(Caller caller, Project project) {
        return workspaces
                .find(caller.workspace())
                .map(workspace -> Reader.of(project, workspace, caller.user()))
                .orElse(Map.of());
    }
}
