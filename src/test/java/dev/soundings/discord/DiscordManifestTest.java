package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.command.Catalogue;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What is in {@code manifests/discord} is what the bot registers and asks for. {@code
 * -Dsoundings.snapshots=rewrite} prints it anew.
 */
class DiscordManifestTest {
    private final DiscordManifest manifest =
            new DiscordManifest(Catalogue.specs(), new Wording().in(Locale.ENGLISH));

    @Test
    void isUpToDate() {
        Snapshots.verifyManifest("discord/commands.json", manifest.commands());
        Snapshots.verifyManifest("discord/application.json", manifest.application());
        Snapshots.verifyManifest("discord/README.md", manifest.page());
    }

    @Test
    void theFrontPageGivesTheSameInstallLink() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(DiscordManifest.installLink("APPLICATION_ID"));
    }

    @Test
    void asksForNothingWithWhichOthersCouldBeHarmed() {
        assertThat(manifest.application())
                .doesNotContain("ADMINISTRATOR", "MANAGE", "MENTION_EVERYONE", "MESSAGE_CONTENT");
    }
}
