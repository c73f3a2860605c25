package dev.soundings.discord;

import dev.soundings.wording.DiscordText;
import dev.soundings.wording.Phrases;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;

import java.util.List;
import java.util.Set;

/**
 * Refuses to start where JDA would log what it must not: at DEBUG and TRACE it writes what comes
 * and goes, with the token and what people said.
 */
final class DiscordLogs {
    private static final String JDA = "net.dv8tion";
    private static final Set<LogLevel> TOO_MUCH = Set.of(LogLevel.DEBUG, LogLevel.TRACE);

    private DiscordLogs() {}

    /**
     * @throws RefusedByDiscord when it is on
     */
    static void check(List<LoggerConfiguration> loggers, Phrases phrases) {
        loggers.stream()
                .filter(logger -> logger.getName().startsWith(JDA))
                .filter(logger -> TOO_MUCH.contains(logger.getLevelConfiguration().getLevel()))
                .findFirst()
                .ifPresent(logger -> {
                    throw new RefusedByDiscord(
                            phrases.say(DiscordText.DEBUG_REFUSED, "logger", logger.getName()));
                });
    }
}
