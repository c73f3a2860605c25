package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.SoundingsApplication;
import dev.soundings.standin.DiscordStandIn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.stream.Stream;

/** What Discord does not accept stops the start, and says where to put it right. */
@ExtendWith(OutputCaptureExtension.class)
class DiscordStartIT {
    @TempDir Path folder;
    private final DiscordStandIn discord = DiscordStandIn.open();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void aWrongTokenEndsTheStartWithoutAStackTrace(CapturedOutput output) {
        discord.guild("Harbour");

        assertThatThrownBy(() -> starts("--soundings.discord.token=an.old.token").close())
                .isNotNull();

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Discord does not accept the bot's token.")
                .containsPattern("Action:\\s+Set DISCORD_TOKEN")
                .doesNotContain("\tat ");
    }

    @Test
    void aWrongTokenNamesTheSettingAndWhereToFindIt() {
        discord.guild("Harbour");

        assertThatThrownBy(() -> starts("--soundings.discord.token=an.old.token").close())
                .rootCause()
                .hasMessageContaining("DISCORD_TOKEN")
                .hasMessageContaining("discord.com/developers/applications")
                .hasMessageContaining("Reset Token")
                .hasMessageNotContaining("an.old.token");
    }

    @Test
    void anIntentThatIsOffNamesTheSwitchAndTheSetting() {
        discord.guild("Harbour");

        assertThatThrownBy(() ->
                        starts(
                                        "--soundings.discord.token=" + discord.token(),
                                        "--soundings.discord.channel-members=true")
                                .close())
                .rootCause()
                .hasMessageContaining("Server Members Intent")
                .hasMessageContaining("soundings.discord.channel-members");
    }

    private ConfigurableApplicationContext starts(String... settings) {
        return new SpringApplicationBuilder(SoundingsApplication.class)
                .run(
                        Stream.concat(
                                        Stream.of(
                                                "--server.port=0",
                                                "--soundings.rehearsal.enabled=false",
                                                "--soundings.store.path="
                                                        + folder.resolve("soundings.db"),
                                                "--soundings.discord.api-url=" + discord.apiUrl(),
                                                "--soundings.discord.gateway-url="
                                                        + discord.gatewayUrl()),
                                        Stream.of(settings))
                                .toArray(String[]::new));
    }
}
