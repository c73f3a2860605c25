package dev.soundings.access;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.Feature;

import java.util.Optional;

/**
 * By which way an event comes in: {@code command risk close}, {@code button risk close}.
 *
 * @param id of what it is about, as a button or form brings it back; empty for a command
 * @param call the command, if it is one
 */
record WayIn(
        String entryPoint, String feature, String verb, String id, Optional<CommandCall> call) {

    static WayIn of(ChatEvent event) {
        return switch (event) {
            case ChatEvent.CommandInvoked command -> command("command", command.call());
            case ChatEvent.SuggestionsAsked asked -> command("typing", asked.soFar());
            case ChatEvent.ButtonPressed pressed -> action("button", pressed.action());
            case ChatEvent.Chosen chosen -> action("choice", chosen.action());
            case ChatEvent.FormSubmitted submitted -> action("form", submitted.action());
            case ChatEvent.FormClosed closed -> action("form", closed.action());
            case ChatEvent.MessageShortcut shortcut ->
                    other("shortcut", shortcut.shortcut(), Route.SHORTCUT);
            case ChatEvent.CommandMisread misread -> other("command", Feature.HELP, "");
            case ChatEvent.HomeOpened opened -> other("home", Feature.HOME, "");
            case ChatEvent.ProfileChanged changed -> other("profile", Feature.PROFILE, "");
        };
    }

    String label() {
        return (entryPoint + " " + feature + " " + verb).strip();
    }

    /** What the route's argument names; empty when it is not chosen yet. */
    String idFor(Route route) {
        return call.flatMap(command -> command.argument(route.argument())).orElse(id);
    }

    private static WayIn command(String entryPoint, CommandCall call) {
        return new WayIn(entryPoint, call.noun(), call.verb(), "", Optional.of(call));
    }

    private static WayIn action(String entryPoint, ActionId action) {
        return new WayIn(
                entryPoint,
                action.feature(),
                action.verb(),
                action.argument().split(":", 2)[0],
                Optional.empty());
    }

    private static WayIn other(String entryPoint, String feature, String verb) {
        return new WayIn(entryPoint, feature, verb, "", Optional.empty());
    }
}
