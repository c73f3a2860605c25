package dev.soundings.discord;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Option;

import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.List;

/**
 * Helps whoever is typing an argument: {@code /risk review vend} finds {@code R-14 Vendor API
 * slips}. What is not found in time Discord does not show, as nobody waits for it.
 */
final class Typist {
    private static final Logger log = LoggerFactory.getLogger(Typist.class);

    private final ChatInbox inbox;
    private final Guilds guilds;
    private final Acquaintances acquaintances;
    private final DiscordTranslator translator;
    private final InstantSource time;

    Typist(
            ChatInbox inbox,
            Guilds guilds,
            Acquaintances acquaintances,
            DiscordTranslator translator,
            InstantSource time) {
        this.inbox = inbox;
        this.guilds = guilds;
        this.acquaintances = acquaintances;
        this.translator = translator;
        this.time = time;
    }

    void suggest(CommandAutoCompleteInteractionEvent event) {
        var from = Interaction.of(event);
        var choices =
                suggestions(event, from).stream()
                        .map(option -> new Command.Choice(option.label(), option.value()))
                        .toList();
        event.replyChoices(choices)
                .queue(_ -> {}, e -> log.warn("suggestions for {} came too late", from.id(), e));
    }

    private List<Option> suggestions(CommandAutoCompleteInteractionEvent event, Interaction from) {
        try {
            guilds.takeIn(event);
            var workspace = guilds.of(from);
            if (workspace.isEmpty()) {
                return List.of();
            }
            var asked = translator.suggestions(from, workspace.get(), time.instant());
            return ask(from, asked) instanceof ChatReply.Suggestions(var options)
                    ? options
                    : List.of();
        } catch (RuntimeException e) {
            log.warn("nothing could be suggested for {}", from.id(), new Unquoted(e));
            return List.of();
        }
    }

    private ChatReply ask(Interaction from, ChatEvent.SuggestionsAsked asked) {
        var origin = asked.origin();
        translator
                .profile(from, origin.workspace(), origin.at())
                .forEach(profile -> acquaintances.meet(from, profile));
        return inbox.receive(asked);
    }
}
