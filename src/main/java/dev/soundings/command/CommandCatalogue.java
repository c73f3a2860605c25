package dev.soundings.command;

import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.register.EntryKind;
import dev.soundings.register.EntryKinds;

import java.util.ArrayList;

/**
 * All commands and shortcuts: the one source of what is read, completed, registered with platforms
 * and explained by help. A verb works without its arguments; it then answers for the caller's own
 * project, or opens a form.
 */
final class CommandCatalogue {
    private CommandCatalogue() {}

    /** With the kinds of entries that every process knows. */
    static CommandSpecs specs() {
        return specs(EntryKinds.shipped());
    }

    static CommandSpecs specs(EntryKinds kinds) {
        var commands = new ArrayList<CommandSpec>();
        commands.add(HomeCommands.soundings());
        commands.add(ProjectCommands.project());
        commands.add(ProjectCommands.why());
        commands.add(ProjectCommands.checkIn());
        commands.add(ProjectCommands.milestone());
        kinds.all().stream().map(EntryKind::command).forEach(commands::add);
        commands.add(DigestCommands.digest());
        return new CommandSpecs(
                commands, kinds.all().stream().flatMap(kind -> kind.shortcut().stream()).toList());
    }
}
