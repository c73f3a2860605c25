package dev.soundings.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class WhenRehearsingTest {
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isOpenAsLongAsNoChatTokenIsSet() {
        assertThat(isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLACK_BOT_TOKEN",
                "soundings.slack.bot-token",
                "DISCORD_TOKEN",
                "soundings.discord.token"
            })
    void isClosedOnceAChatTokenIsSet(String name) {
        environment.setProperty(name, "secret");

        assertThat(isOpen()).isFalse();
    }

    @Test
    void takesAnEmptyTokenForNone() {
        environment.setProperty("SLACK_BOT_TOKEN", "");

        assertThat(isOpen()).isTrue();
    }

    @Test
    void obeysTheSwitchWhateverElseIsSet() {
        environment.setProperty("DISCORD_TOKEN", "secret");
        environment.setProperty("soundings.rehearsal.enabled", "true");
        assertThat(isOpen()).isTrue();

        environment.setProperty("DISCORD_TOKEN", "");
        environment.setProperty("soundings.rehearsal.enabled", "false");
        assertThat(isOpen()).isFalse();
    }

    private boolean isOpen() {
        return WhenRehearsing.isOpen(environment);
    }
}
