package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Feature;
import dev.soundings.wording.HelpText;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /soundings help}, {@code /soundings help risk}, and every command that cannot be read. */
final class HelpCommand implements ChatHandler {
    private final CommandSpecs specs;
    private final Callers callers;

    HelpCommand(CommandSpecs specs, Callers callers) {
        this.specs = specs;
        this.callers = callers;
    }

    @Override
    public Set<String> features() {
        return Set.of(Feature.HELP);
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        return event instanceof ChatEvent.CommandMisread(_, var problem)
                ? new ChatReply.Whisper(new MisreadMessages(specs).of(problem, caller.phrases()))
                : help(caller, Optional.empty());
    }

    /**
     * @param topic a noun, with or without its slash
     */
    ChatReply help(Caller caller, Optional<String> topic) {
        var messages = new HelpMessages(specs);
        if (topic.isEmpty()) {
            return new ChatReply.Whisper(messages.all(caller.phrases()));
        }
        var noun = topic.get().replaceFirst("^/", "").toLowerCase(Locale.ROOT);
        return specs.command(noun)
                .<ChatReply>map(spec -> new ChatReply.Whisper(messages.of(spec, caller.phrases())))
                .orElseGet(() ->
                        ChatReply.whisper(
                                caller.say(HelpText.UNKNOWN_TOPIC, "word", noun)
                                        + " "
                                        + caller.say(HelpText.SEE_ALL, "help", "/soundings help")));
    }
}
