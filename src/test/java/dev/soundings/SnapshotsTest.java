package dev.soundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SnapshotsTest {
    @TempDir Path home;

    @Test
    void showsOnlyWhatDiffersAndWhatIsAroundIt() throws IOException {
        Files.writeString(home.resolve("a.txt"), "1\n2\n3\n4\n5\n6\n7\n8\n9\n");

        assertThatThrownBy(() -> verify("1\n2\n3\n4\nfive\n6\n7\n8\n9", false))
                .hasMessageContaining("  2\n  3\n  4\n- 5\n+ five\n  6\n  7\n  8\n")
                .hasMessageNotContaining("  9")
                .hasMessageContaining("a.txt")
                .hasMessageContaining("-Dsoundings.snapshots=rewrite");
    }

    @Test
    void failsWhenThereIsNoSnapshotAndWritesNone() {
        assertThatThrownBy(() -> verify("1", false)).hasMessageContaining("there is no snapshot");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void writesOnRequestWhatItThenAccepts() {
        verify("1\n2", true);

        assertThatCode(() -> verify("1\n2\n", false)).doesNotThrowAnyException();
    }

    private void verify(String actual, boolean rewrite) {
        Snapshots.verify(home, "a.txt", actual, rewrite);
    }
}
