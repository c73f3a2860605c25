package dev.soundings.discord;

import net.dv8tion.jda.api.JDAInfo;
import net.dv8tion.jda.api.utils.data.DataObject;

import okhttp3.OkHttpClient;
import okhttp3.Request;

import java.io.IOException;
import java.time.Duration;

/**
 * What Discord says before a session begins: where its gateway is, and how many sessions are left
 * today.
 *
 * @param remaining sessions that may be started until {@code resetAfter} is over
 * @see <a href="https://docs.discord.com/developers/events/gateway#get-gateway-bot">Discord: get
 *     gateway bot</a>
 */
record SessionStart(String url, int remaining, Duration resetAfter) {
    private static final int UNAUTHORISED = 401;

    /**
     * Discord may block what does not say what it is.
     *
     * @see <a href="https://docs.discord.com/developers/reference#user-agent">Discord: user
     *     agent</a>
     */
    private static final String USER_AGENT =
            "DiscordBot (%s, %s)".formatted(JDAInfo.GITHUB, JDAInfo.VERSION);

    /**
     * @throws UnusableDiscordToken when Discord does not know the token
     */
    static SessionStart ask(OkHttpClient http, DiscordProperties properties) throws IOException {
        var request =
                new Request.Builder()
                        .url(properties.apiUrl() + "gateway/bot")
                        .header("Authorization", "Bot " + properties.token().value())
                        .header("User-Agent", USER_AGENT)
                        .build();
        try (var response = http.newCall(request).execute()) {
            if (response.code() == UNAUTHORISED) {
                throw new UnusableDiscordToken();
            }
            if (!response.isSuccessful()) {
                throw new IOException("gateway/bot answered " + response.code());
            }
            return read(DataObject.fromJson(response.body().bytes()));
        }
    }

    static SessionStart read(DataObject json) {
        var limit = json.optObject("session_start_limit").orElseGet(DataObject::empty);
        return new SessionStart(
                json.getString("url"),
                limit.getInt("remaining", Integer.MAX_VALUE),
                Duration.ofMillis(limit.getLong("reset_after", 0)));
    }

    static final class UnusableDiscordToken extends RuntimeException {}
}
