package dev.soundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file kept under {@code src/test/resources/snapshots}. A difference fails;
 * where it is meant, {@code -Dsoundings.snapshots=rewrite} writes the new text, to be read in the
 * diff before it is committed.
 */
public final class Snapshots {
    private static final Path ROOT = Path.of("src", "test", "resources", "snapshots");

    private Snapshots() {}

    /**
     * @param name path of the snapshot below the root, for example {@code chart/participation.svg}
     */
    public static void assertMatches(String name, String actual) throws IOException {
        var file = ROOT.resolve(name);
        if ("rewrite".equals(System.getProperty("soundings.snapshots"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            return;
        }
        assertThat(file).as("write it with -Dsoundings.snapshots=rewrite").exists();
        assertThat(actual).as("snapshot %s", name).isEqualTo(Files.readString(file));
    }
}
