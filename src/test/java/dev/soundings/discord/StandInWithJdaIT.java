package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.soundings.standin.DiscordReply;
import dev.soundings.standin.DiscordStandIn;

import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.utils.FileUpload;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** The stand-in speaks Discord well enough for a real JDA. */
class StandInWithJdaIT {
    @Test
    void jdaLogsInRegistersAndAnswers() throws InterruptedException {
        try (var discord = DiscordStandIn.open()) {
            var guild = discord.guild("Harbour");
            var atlas = guild.channel("atlas");
            var tom = guild.enters("tom", "Tom", "en-GB");

            try (var bot = new EchoBot(discord.apiUrl(), discord.gatewayUrl(), discord.token())) {
                var reply = tom.runs(atlas, "echo", "say", Map.of()).reply();

                assertThat(reply).isInstanceOf(DiscordReply.Posted.class);
                assertThat(tom.sees(atlas).getLast().text()).isEqualTo("Here I am.");
                assertThat(bot.jda().getGuilds()).hasSize(1);
                assertThat(discord.violations()).isEmpty();
            }
        }
    }

    @Test
    void jdaSendsAPictureAndOpensAThreadBelowIt() throws InterruptedException {
        try (var discord = DiscordStandIn.open()) {
            var atlas = discord.guild("Harbour").channel("atlas");
            try (var bot = new EchoBot(discord.apiUrl(), discord.gatewayUrl(), discord.token())) {
                var picture =
                        FileUpload.fromData(new byte[] {1, 2, 3}, "wins.png")
                                .setDescription("Three wins");
                var channel = requireNonNull(bot.jda().getTextChannelById(atlas.id()));
                var message =
                        channel.sendMessageComponents(
                                        MediaGallery.of(
                                                MediaGalleryItem.fromFile(picture)
                                                        .withDescription("Three wins")))
                                .useComponentsV2()
                                .complete();
                message.createThreadChannel("Details")
                        .complete()
                        .sendMessage("One after another")
                        .complete();

                assertThat(discord.messagesIn(atlas).getFirst().text()).isEqualTo("(Three wins)");
                assertThat(discord.file(message.getAttachments().getFirst().getUrl()))
                        .containsExactly(1, 2, 3);
                assertThat(discord.messagesIn(discord.threads().getFirst())).hasSize(1);
                assertThat(discord.violations()).isEmpty();
            }
        }
    }
}
