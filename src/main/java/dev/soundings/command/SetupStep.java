package dev.soundings.command;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.project.Project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where somebody is in the setup, as its buttons and forms bring it back: {@code x7k2:rhythm}. */
enum SetupStep {
    /** Nothing is chosen yet. */
    BEGIN,
    PROJECT,
    RHYTHM,
    START;

    private static final String VERB = "setup";

    ActionId action() {
        return ActionId.of(CommandSpecs.HOME, VERB, ":" + word());
    }

    ActionId action(Project project) {
        return ActionId.of(CommandSpecs.HOME, VERB, project.id() + ":" + word());
    }

    static SetupStep of(ChatEvent event) {
        return switch (event) {
            case ChatEvent.ButtonPressed(_, var action) -> of(action);
            case ChatEvent.FormSubmitted(_, var action, _) -> of(action);
            case ChatEvent.FormClosed(_, var action, _) -> of(action);
            case ChatEvent.Chosen(_, var action, _) -> of(action);
            case ChatEvent.CommandInvoked _,
                    ChatEvent.CommandMisread _,
                    ChatEvent.SuggestionsAsked _,
                    ChatEvent.MessageShortcut _,
                    ChatEvent.HomeOpened _,
                    ChatEvent.ProfileChanged _ ->
                    BEGIN;
        };
    }

    private static SetupStep of(ActionId action) {
        var parts = action.argument().split(":", 2);
        return Optional.of(parts[parts.length - 1])
                .flatMap(word ->
                        Arrays.stream(values())
                                .filter(step -> step.word().equals(word))
                                .findFirst())
                .orElse(BEGIN);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
