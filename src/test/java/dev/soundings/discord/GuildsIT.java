package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.standin.DiscordStandIn;

import net.dv8tion.jda.api.entities.Guild;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guilds as JDA tells them: taken in by whatever happens there first. */
class GuildsIT {
    private final DiscordStandIn discord = DiscordStandIn.open();
    private final InMemoryInstallations installations = new InMemoryInstallations();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void whoeverActsFirstFindsTheGuildTakenIn() throws InterruptedException {
        var owner = discord.guild("Harbour").enters("priya", "Priya", "en-GB");

        try (var bot = bot()) {
            new Guilds(installations).takeIn(guild(bot));
        }

        assertThat(installations.all())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo("Harbour");
                    assertThat(found.installedBy().value()).isEqualTo(owner.id());
                    assertThat(found.active()).isTrue();
                });
    }

    @Test
    void aGuildThatPutTheBotOutIsNotTakenInByAnEventThatComesLate() throws InterruptedException {
        discord.guild("Harbour");

        try (var bot = bot()) {
            installations.save(Guilds.installation(guild(bot), false));
            new Guilds(installations).takeIn(guild(bot));
        }

        assertThat(installations.all()).noneMatch(Installation::active);
    }

    private EchoBot bot() throws InterruptedException {
        return new EchoBot(discord.apiUrl(), discord.gatewayUrl(), discord.token());
    }

    private static Guild guild(EchoBot bot) {
        return bot.jda().getGuilds().getFirst();
    }
}
