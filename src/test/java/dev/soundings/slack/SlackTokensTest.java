package dev.soundings.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.Secret;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;

import java.net.URI;
import java.util.List;
import java.util.Locale;

class SlackTokensTest {
    private static final Phrases PHRASES = new Wording().in(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "'', xapp-1, '', SLACK_BOT_TOKEN, OAuth & Permissions",
        "xoxp-1, xapp-1, '', SLACK_BOT_TOKEN, OAuth & Permissions",
        "xoxb-1, xoxb-1, '', SLACK_APP_TOKEN, App-Level Tokens",
        "xoxb-1, '', '', SLACK_SIGNING_SECRET, App Credentials"
    })
    void saysWhichVariableIsWrongAndWhereItsValueIs(
            String bot, String app, String secret, String variable, String where) {
        assertThatThrownBy(() -> check(bot, app, secret))
                .isInstanceOf(SlackMisconfigured.class)
                .hasMessageContaining(variable)
                .hasMessageContaining(where);
    }

    @Test
    void isContentWithSocketModeAndWithHttp() {
        assertThatCode(() -> check("xoxb-1", "xapp-1", "")).doesNotThrowAnyException();
        assertThatCode(() -> check(" xoxb-1 ", "", "s3cret")).doesNotThrowAnyException();
    }

    @Test
    void neverPrintsASecret() {
        assertThat(properties("xoxb-1", "xapp-2", "s3cret").toString())
                .doesNotContain("xoxb-1", "xapp-2", "s3cret");
    }

    @Test
    void refusesToLogWhatPeopleSay() {
        var quiet = List.of(logger("com.slack", LogLevel.OFF), logger("dev", LogLevel.DEBUG));
        var talkative = List.of(logger("com.slack.api.bolt.App", LogLevel.DEBUG));

        assertThatCode(() -> SlackLogs.check(quiet, PHRASES)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SlackLogs.check(talkative, PHRASES))
                .isInstanceOf(SlackMisconfigured.class)
                .hasMessageContaining("com.slack.api.bolt.App");
    }

    @Test
    void findsTheMethodsBelowItsAddress() {
        assertThat(properties("", "", "").methods()).isEqualTo("http://127.0.0.1:1/api/");
    }

    private static LoggerConfiguration logger(String name, LogLevel level) {
        return new LoggerConfiguration(name, level, level);
    }

    private static void check(String bot, String app, String secret) {
        new SlackTokens(properties(bot, app, secret), PHRASES).check();
    }

    private static SlackProperties properties(String bot, String app, String secret) {
        return new SlackProperties(
                new Secret(bot),
                new Secret(app),
                new Secret(secret),
                URI.create("http://127.0.0.1:1"),
                "");
    }
}
