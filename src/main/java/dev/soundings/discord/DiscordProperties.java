package dev.soundings.discord;

import dev.soundings.chat.Secret;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;

/**
 * {@code soundings.discord.*}.
 *
 * @param token of the bot; Discord is connected as soon as there is one
 * @param apiUrl Discord's HTTP interface; ends with {@code /api/v10/}
 * @param gatewayUrl Discord's event gateway; blank asks Discord for it
 * @param channelMembers whether check-ins may ask "everybody in the channel", which needs the
 *     Server Members Intent to be switched on in Discord's developer portal
 * @param patience how long an answer may take before the person is told that it is on its way;
 *     Discord allows three seconds
 * @param openEvery between two direct messages to people the bot has not written to before
 * @param openPerHour how many such first direct messages there may be in an hour
 */
@ConfigurationProperties("soundings.discord")
record DiscordProperties(
        @DefaultValue("") Secret token,
        @DefaultValue("https://discord.com/api/v10/") URI apiUrl,
        @DefaultValue("") String gatewayUrl,
        @DefaultValue("false") boolean channelMembers,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("2s") Duration openEvery,
        @DefaultValue("100") int openPerHour) {
    DiscordProperties {
        if (!apiUrl.toString().endsWith("/api/v10/")) {
            throw new IllegalArgumentException("soundings.discord.api-url must end with /api/v10/");
        }
    }
}
