package dev.soundings.slack;

import dev.soundings.chat.Secret;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * {@code soundings.slack.*}.
 *
 * @param botToken {@code xoxb-…}, always needed
 * @param appToken {@code xapp-…}; with it the bot connects by Socket Mode
 * @param signingSecret what Slack signs its requests with; needed without an app token
 * @param apiUrl where Slack is, for Web API and Socket Mode alike
 * @param commandPrefix stands before every command of ours where another app has the short names:
 *     with {@code acme-} it is {@code /acme-risk}
 */
@ConfigurationProperties("soundings.slack")
record SlackProperties(
        @DefaultValue("") Secret botToken,
        @DefaultValue("") Secret appToken,
        @DefaultValue("") Secret signingSecret,
        @DefaultValue("https://slack.com") URI apiUrl,
        @DefaultValue("") String commandPrefix) {
    SlackProperties {
        botToken = new Secret(botToken.value().strip());
        appToken = new Secret(appToken.value().strip());
        signingSecret = new Secret(signingSecret.value().strip());
    }

    boolean usesSocket() {
        return !appToken.isBlank();
    }

    /** With the slash that Slack's client wants at the end. */
    String methods() {
        var base = apiUrl.toString();
        return (base.endsWith("/") ? base : base + "/") + "api/";
    }
}
