package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.standin.DiscordReply;
import dev.soundings.standin.DiscordStandIn;

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
}
