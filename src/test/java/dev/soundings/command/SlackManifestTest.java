package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.soundings.Snapshots;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The manifests of the Slack app are printed from the catalogue. With {@code
 * -Dsoundings.slack.command-prefix=acme-} they are also printed for a workspace where another app
 * has the short names, into {@code target/manifests/slack}.
 */
class SlackManifestTest {
    private static final Path OWN = Path.of("target", "manifests", "slack");

    @Test
    void areUpToDate() {
        Snapshots.verifyManifest("slack/app.yaml", manifest("").socketMode());
        Snapshots.verifyManifest("slack/app-http.yaml", manifest("").http());
    }

    @Test
    void everyCommandHasThePrefix() throws IOException {
        var prefix = System.getProperty("soundings.slack.command-prefix", "acme-");

        Files.createDirectories(OWN);
        Files.writeString(OWN.resolve("app.yaml"), manifest(prefix).socketMode());
        Files.writeString(OWN.resolve("app-http.yaml"), manifest(prefix).http());

        assertThat(Files.readAllLines(OWN.resolve("app.yaml")))
                .filteredOn(line -> line.contains("- command:"))
                .hasSameSizeAs(CommandCatalogue.specs().commands())
                .allMatch(line -> line.contains("- command: /" + prefix));
    }

    @Test
    void areWhatSlackTakes() throws IOException {
        var schema = slacksOwn("schemas/manifest.schema.1.0.0.json");
        assumeTrue(schema.isPresent(), "not run: SOUNDINGS_VENDOR_DATA is not set");
        var known =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(schema.get()), InputFormat.JSON);

        assertThat(known.validate(manifest("").socketMode(), InputFormat.YAML)).isEmpty();
        assertThat(known.validate(manifest("acme-").http(), InputFormat.YAML)).isEmpty();
        assertThat(known.validate("features: {colour: red}", InputFormat.YAML)).isNotEmpty();
    }

    private static SlackManifest manifest(String prefix) {
        return new SlackManifest(
                CommandCatalogue.specs(), new Wording().in(Locale.ENGLISH), prefix);
    }

    private static Optional<Path> slacksOwn(String file) {
        return Optional.ofNullable(System.getenv("SOUNDINGS_VENDOR_DATA"))
                .map(folder -> Path.of(folder, "slack", file))
                .filter(Files::exists);
    }
}
