package dev.soundings.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Our recorded payloads have the fields that Slack's own samples have, where those are at hand. */
class SlackVendorDataTest {
    private static final String FOLDER = "SOUNDINGS_VENDOR_DATA";

    /** The library has no samples of these yet. */
    private static final Set<String> NEWER =
            Set.of("container", "state", "metadata", "response_urls");

    @ParameterizedTest
    @CsvSource({
        "command.json, app-backend/slash-commands/SlashCommandPayload.json",
        "submission.json, app-backend/views/ViewSubmissionPayload.json",
        "closed.json, app-backend/views/ViewClosedPayload.json",
        "button.json, app-backend/interactive-components/BlockActionPayload.json",
        "message-shortcut.json, app-backend/interactive-components/MessageShortcutPayload.json",
        "home-opened.json, events/AppHomeOpenedPayload.json",
        "user-change.json, events/UserChangePayload.json"
    })
    void usesOnlyFieldsThatSlackHas(String ours, String theirs) throws IOException {
        var folder = System.getenv(FOLDER);
        assumeTrue(folder != null, FOLDER + " is not set");
        var sample =
                SlackJson.read(
                        Files.readString(Path.of(folder, "slack", "samples").resolve(theirs)));

        var payload = SlackJson.read(SlackFixture.payload(ours));

        assertThat(names(payload))
                .filteredOn(name -> !NEWER.contains(name))
                .isSubsetOf(names(sample));
    }

    private static Set<String> names(JsonNode json) {
        return Set.copyOf(json.propertyNames());
    }
}
