package dev.soundings.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

import java.net.URI;

/** The least that JDA can do: {@code /echo say} is answered at once. A yardstick. */
public final class EchoBot extends ListenerAdapter implements AutoCloseable {
    private final JDA jda;

    public EchoBot(URI api, URI gateway, String token) throws InterruptedException {
        var controller =
                new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return gateway.toString();
                    }
                };
        jda =
                JDABuilder.createLight(token)
                        .setRestConfig(new RestConfig().setBaseUrl(api.toString()))
                        .setSessionController(controller)
                        .addEventListeners(this)
                        .build()
                        .awaitReady();
        jda.updateCommands()
                .addCommands(
                        Commands.slash("echo", "Says it again")
                                .addSubcommands(new SubcommandData("say", "Says it again")))
                .complete();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        event.reply("Here I am.").setEphemeral(true).queue();
    }

    public JDA jda() {
        return jda;
    }

    @Override
    public void close() {
        jda.shutdownNow();
    }
}
