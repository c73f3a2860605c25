package dev.soundings.slack;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.SlackText;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;

import java.util.List;
import java.util.Set;

/**
 * Refuses to start where a library would log what it must not: at DEBUG Slack's own and the web
 * server write signatures and whole requests, with tokens and what people said.
 */
final class SlackLogs {
    private static final List<String> TALKATIVE =
            List.of("com.slack", "okhttp3", "org.java_websocket", "org.apache.coyote");
    private static final Set<LogLevel> TOO_MUCH = Set.of(LogLevel.DEBUG, LogLevel.TRACE);

    private SlackLogs() {}

    /**
     * @throws SlackMisconfigured when one of them is on
     */
    static void check(List<LoggerConfiguration> loggers, Phrases phrases) {
        loggers.stream()
                .filter(logger -> TALKATIVE.stream().anyMatch(logger.getName()::startsWith))
                .filter(logger -> TOO_MUCH.contains(logger.getLevelConfiguration().getLevel()))
                .findFirst()
                .ifPresent(logger -> {
                    throw new SlackMisconfigured(
                            phrases.say(SlackText.DEBUG_REFUSED, "logger", logger.getName()));
                });
    }
}
