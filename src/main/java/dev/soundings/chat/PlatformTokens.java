package dev.soundings.chat;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Under which names the tokens of chat platforms are set, as variables of the environment or as
 * properties. Whoever has set one writes to real people.
 */
public final class PlatformTokens {
    private static final List<String> NAMES =
            List.of(
                    "SLACK_BOT_TOKEN",
                    "soundings.slack.bot-token",
                    "DISCORD_TOKEN",
                    "soundings.discord.token");

    private PlatformTokens() {}

    /**
     * @param settings what is set under a name; blank when nothing is
     */
    public static boolean anyIn(UnaryOperator<String> settings) {
        return NAMES.stream().anyMatch(name -> !settings.apply(name).isBlank());
    }
}
