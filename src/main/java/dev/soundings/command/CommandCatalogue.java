package dev.soundings.command;

import dev.soundings.chat.CommandSpecs;

import java.util.List;

/**
 * All commands and shortcuts: the one source of what is read, completed, registered with platforms
 * and explained by help. A verb works without its arguments; it then answers for the caller's own
 * project, or opens a form.
 */
final class CommandCatalogue {
    private CommandCatalogue() {}

    static CommandSpecs specs() {
        return new CommandSpecs(
                List.of(
                        HomeCommands.soundings(),
                        ProjectCommands.project(),
                        ProjectCommands.why(),
                        ProjectCommands.checkIn(),
                        ProjectCommands.milestone(),
                        RegisterCommands.risk(),
                        RegisterCommands.win(),
                        RegisterCommands.decision(),
                        RegisterCommands.action(),
                        DigestCommands.digest()),
                RegisterCommands.shortcuts());
    }
}
