package dev.soundings.chat;

import java.util.List;
import java.util.Optional;

/** Every command and shortcut of the product: the source of parsers, registrations and help. */
public record CommandSpecs(List<CommandSpec> commands, List<ShortcutSpec> shortcuts) {
    /** The noun of the commands that stand by themselves: {@code /soundings next}. */
    public static final String HOME = "soundings";

    public CommandSpecs {
        commands = List.copyOf(commands);
        shortcuts = List.copyOf(shortcuts);
    }

    public Optional<CommandSpec> command(String noun) {
        return commands.stream().filter(command -> command.noun().equals(noun)).findFirst();
    }
}
