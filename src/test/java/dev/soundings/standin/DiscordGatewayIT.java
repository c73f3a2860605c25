package dev.soundings.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The gateway lets in who may, and says again what was missed. */
class DiscordGatewayIT extends DiscordScene {
    // The gateway

    @Test
    void closesTheGatewayOnAWrongTokenAndOnAnIntentThatIsOff() {
        bot.identifies("wrong", 1);
        assertThat(bot.isClosedWith()).isEqualTo(4004);
        try (var other = new DiscordProbe(discord)) {
            other.identifies(discord.token(), DiscordIntent.GUILD_MEMBERS.bit());
            assertThat(other.isClosedWith()).isEqualTo(4014);
        }
    }

    @Test
    void closesTheGatewayOnWhoDoesNotIdentifyOrDoesItTwice() {
        bot.says("{\"op\":3,\"d\":{}}");
        assertThat(bot.isClosedWith()).isEqualTo(4003);
        try (var other = new DiscordProbe(discord)) {
            other.ready();
            other.identifies(discord.token(), 1);
            assertThat(other.isClosedWith()).isEqualTo(4005);
        }
    }

    @Test
    void refusesToIdentifyTwiceInFiveSeconds() {
        bot.ready();
        try (var second = new DiscordProbe(discord)) {
            second.identifies(discord.token(), 1);
            assertThat(second.hears().path("op").asInt()).isEqualTo(9);
        }
        assertThat(discord.identified()).isEqualTo(2);
    }

    @Test
    void saysAgainWhatWasMissedWhenASessionResumes() {
        var ready = bot.ready();
        bot.hears("GUILD_CREATE");
        discord.dropGateway();
        bot.isClosedWith();
        guild.channel("leads");

        try (var back = new DiscordProbe(discord)) {
            back.says(resume(ready.path("d").path("session_id").asString(), 2));
            assertThat(back.hears("CHANNEL_CREATE").path("d").path("name").asString())
                    .isEqualTo("leads");
            assertThat(back.hears().path("t").asString()).isEqualTo("RESUMED");
        }
    }

    @Test
    void knowsNoSessionAfterInvalidatingIt() {
        var session = bot.ready().path("d").path("session_id").asString();
        bot.hears("GUILD_CREATE");
        discord.invalidateSessions();
        assertThat(bot.hears().path("op").asInt()).isEqualTo(9);

        try (var back = new DiscordProbe(discord)) {
            back.says(resume(session, 2));
            assertThat(back.hears().path("op").asInt()).isEqualTo(9);
        }
    }

    @Test
    void tellsEventsTwiceOrLate() {
        bot.ready();
        bot.hears("GUILD_CREATE");
        discord.repeatNextEvent();
        guild.channel("twice");
        assertThat(bot.hears("CHANNEL_CREATE").path("d")).isEqualTo(bot.hears().path("d"));

        discord.holdEvents();
        guild.channel("late");
        assertThat(bot.hearsNothing()).isTrue();
        discord.releaseEvents();
        assertThat(bot.hears().path("d").path("name").asString()).isEqualTo("late");
    }
}
