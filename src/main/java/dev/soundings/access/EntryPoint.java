package dev.soundings.access;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.Feature;

import java.util.Optional;

/**
 * By which way an event comes in: {@code command risk close}, {@code button risk close}.
 *
 * @param kind of entry point: {@code command}, {@code typing}, {@code button} …
 * @param id of what it is about, as a button or form brings it back; empty for a command
 * @param call the command, if it is one
 */
record EntryPoint(String kind, String feature, String verb, String id, Optional<CommandCall> call) {

    static EntryPoint of(ChatEvent event) {
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
        return (kind + " " + feature + " " + verb).strip();
    }

    /** What the route's argument names; empty when it is not chosen yet. */
    String idFor(Route route) {
        return call.flatMap(command -> command.argument(route.about().argument())).orElse(id);
    }

    private static EntryPoint command(String kind, CommandCall call) {
        return new EntryPoint(kind, call.noun(), call.verb(), "", Optional.of(call));
    }

    private static EntryPoint action(String kind, ActionId action) {
        return new EntryPoint(
                kind,
                action.feature(),
                action.verb(),
                action.argument().split(":", 2)[0],
                Optional.empty());
    }

    private static EntryPoint other(String kind, String feature, String verb) {
        return new EntryPoint(kind, feature, verb, "", Optional.empty());
    }
}
