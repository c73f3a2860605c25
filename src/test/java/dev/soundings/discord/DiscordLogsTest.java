package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

class DiscordLogsTest {
    private static final Phrases PHRASES = new Wording().in(Locale.UK);

    @Test
    void refusesToLogTheToken() {
        var quiet = List.of(logger("net.dv8tion", LogLevel.WARN), logger("dev", LogLevel.TRACE));
        var talkative = List.of(logger("net.dv8tion.jda.internal", LogLevel.TRACE));

        assertThatCode(() -> DiscordLogs.check(quiet, PHRASES)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DiscordLogs.check(talkative, PHRASES))
                .isInstanceOf(RefusedByDiscord.class)
                .hasMessageContaining("net.dv8tion.jda.internal");
    }

    @Test
    void tellsWhereSomethingFailedButNotWhatWasSaid() {
        var cause = new IllegalArgumentException("Kim is ill");
        var written = new StringWriter();

        new Unquoted(new IllegalStateException("Kim said so", cause))
                .printStackTrace(new PrintWriter(written));

        assertThat(written.toString())
                .contains("IllegalStateException", "IllegalArgumentException", "DiscordLogsTest")
                .doesNotContain("Kim");
    }

    private static LoggerConfiguration logger(String name, LogLevel level) {
        return new LoggerConfiguration(name, level, level);
    }
}
