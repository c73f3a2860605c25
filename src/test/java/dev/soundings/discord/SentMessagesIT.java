package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatGateway.Found;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.discord.Attempts.Attempt;
import dev.soundings.standin.DiscordStandIn;

import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** Looks for a message in a channel where people write as well. */
class SentMessagesIT {
    private static final SendKey KEY = new SendKey("prompt-1");

    private final DiscordStandIn discord = DiscordStandIn.open();
    private final SentMessages sent =
            new SentMessages(
                    new DirectChannels(
                            new InMemoryPlatformMemory(), new OpeningPace(Duration.ZERO, 100)));
    private WorkspaceId workspace;
    private EchoBot bot;
    private TextChannel atlas;

    @BeforeEach
    void open() throws InterruptedException {
        discord.bucketsHold(1_000, Duration.ofSeconds(1));
        var guild = discord.guild("Harbour");
        var channel = guild.channel("atlas");
        workspace = Guilds.workspace(guild.id());
        bot = new EchoBot(discord.apiUrl(), discord.gatewayUrl(), discord.token());
        atlas = requireNonNull(bot.jda().getTextChannelById(channel.id()));
    }

    @AfterEach
    void close() {
        bot.close();
        discord.close();
    }

    @Test
    void findsAMessageBelowWhichManyFollowed() throws RateLimitedException {
        var rendered =
                new DiscordRenderer().render(ChatMessage.of("Hello"), Marks.of(workspace, KEY));
        var message = atlas.sendMessage(rendered).complete();
        var at = message.getTimeCreated().toInstant();
        assertThat(find(atlas.getId(), at)).isInstanceOf(Found.There.class);

        chatter(101);

        assertThat(find(atlas.getId(), at)).isInstanceOf(Found.There.class);
    }

    @Test
    void doesNotSayThatAMessageIsNotThereWhenItCouldNotLookThroughAll()
            throws RateLimitedException {
        chatter(1);
        var at = requireNonNull(atlas.getHistory().retrievePast(1).complete()).getFirst();
        chatter(101);

        assertThat(find(atlas.getId(), at.getTimeCreated().toInstant()))
                .isEqualTo(new Found.Unknown());
    }

    @Test
    void doesNotKnowAChannelThatIsMissingWhileTheLineIsDown() throws RateLimitedException {
        var nine = Instant.parse("2027-02-11T09:00:00Z");
        assertThat(find("1", nine)).isEqualTo(new Found.NotThere());

        bot.close();

        assertThat(find("1", nine)).isEqualTo(new Found.Unknown());
    }

    private void chatter(int messages) {
        for (int count = 0; count < messages; count++) {
            atlas.sendMessage("One of many").complete();
        }
    }

    private Found find(String channel, Instant at) throws RateLimitedException {
        var attempt = new Attempt(new Recipient.Channel(new ChannelId(channel)), at);
        return sent.find(bot.jda(), workspace, KEY, attempt);
    }
}
