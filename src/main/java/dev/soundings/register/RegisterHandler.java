package dev.soundings.register;

import dev.soundings.caller.EventTarget;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each event about the register to the command of its kind. */
final class RegisterHandler implements ChatHandler {
    private final Map<String, EntryCommand<?>> commands = new HashMap<>();

    RegisterHandler(List<EntryCommand<?>> commands) {
        commands.forEach(command ->
                command.features().forEach(feature -> this.commands.put(feature, command)));
    }

    @Override
    public Set<String> features() {
        return Set.copyOf(commands.keySet());
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var feature = EventTarget.of(event, "").feature();
        return Optional.ofNullable(commands.get(feature)).orElseThrow().handle(event);
    }
}
