package dev.soundings.caller;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;

import java.util.Optional;

/**
 * What an event wants of a feature and what it names: {@code /why edit Atlas} and the button {@code
 * why/edit/x7k2m9p4qa} are both {@code edit} of something.
 *
 * @param name what was typed or what the button brings back; empty when nothing was named
 * @param values of a form; none for anything else
 */
public record EventTarget(String feature, String verb, Optional<String> name, FormValues values) {
    /** The verb of everything that has none. */
    public static final String OPENED = "opened";

    private static final String YES = ":yes";

    /**
     * @param argument of the command that names the thing
     */
    public static EventTarget of(ChatEvent event, String argument) {
        return switch (event) {
            case ChatEvent.CommandInvoked(_, var call) ->
                    new EventTarget(
                            call.noun(),
                            call.verb(),
                            call.argument(argument).filter(typed -> !typed.isBlank()),
                            FormValues.none());
            case ChatEvent.ButtonPressed(_, var action) -> of(action, FormValues.none());
            case ChatEvent.Chosen(_, var action, _) -> of(action, FormValues.none());
            case ChatEvent.FormSubmitted(_, var action, var values) -> of(action, values);
            case ChatEvent.FormClosed(_, var action, var values) -> of(action, values);
            case ChatEvent.SuggestionsAsked(_, var call, _, _) ->
                    new EventTarget(call.noun(), call.verb(), Optional.empty(), FormValues.none());
            case ChatEvent.MessageShortcut(_, var shortcut, _, _) -> opened(shortcut);
            case ChatEvent.HomeOpened _ -> opened("home");
            case ChatEvent.CommandMisread _ -> opened("help");
            case ChatEvent.ProfileChanged _ -> opened("profile");
        };
    }

    /** The button under a question, which alone does what was asked. */
    public static ActionId confirming(String feature, String verb, String id) {
        return ActionId.of(feature, verb, id + YES);
    }

    /** Whether somebody has seen the question and pressed its button. */
    public static boolean isConfirmed(ChatEvent event) {
        return event instanceof ChatEvent.ButtonPressed(_, var action)
                && action.argument().endsWith(YES);
    }

    private static EventTarget of(ActionId action, FormValues values) {
        var id = action.argument().split(":", 2)[0];
        return new EventTarget(
                action.feature(),
                action.verb(),
                Optional.of(id).filter(named -> !named.isEmpty()),
                values);
    }

    private static EventTarget opened(String feature) {
        return new EventTarget(feature, OPENED, Optional.empty(), FormValues.none());
    }

    public static Optional<UserId> person(FormValues values, String field) {
        return values.one(field).filter(EventTarget::isUserId).map(UserId::new);
    }

    public static boolean isUserId(String value) {
        return value.matches("[A-Za-z0-9][A-Za-z0-9-]{0,31}");
    }
}
