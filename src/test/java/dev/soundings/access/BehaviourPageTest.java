package dev.soundings.access;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The published table and the code cannot differ. */
class BehaviourPageTest {
    private static final Path PAGE = Path.of("docs/behaviour.md");

    @Test
    void whoMayDoWhatIsPublishedAsItIs() throws IOException {
        var page = Files.readString(PAGE);

        assertThat(page).as("the table in %s", PAGE).contains(table());
    }

    private static String table() {
        var header =
                "| | "
                        + Arrays.stream(Relationship.values())
                                .map(BehaviourPageTest::words)
                                .collect(joining(" | "))
                        + " |";
        var line = "|---|" + "---|".repeat(Relationship.values().length);
        var rows = Arrays.stream(Permission.values()).map(BehaviourPageTest::row);
        return Stream.concat(Stream.of(header, line), rows).collect(joining("\n"));
    }

    private static String row(Permission permission) {
        var granted = Grants.of(permission);
        return "| "
                + words(permission)
                + " | "
                + Arrays.stream(Relationship.values())
                        .map(relationship -> granted.contains(relationship) ? "yes" : "")
                        .collect(joining(" | "))
                + " |";
    }

    private static String words(Enum<?> word) {
        return word.name().equals("PMO")
                ? "PMO"
                : word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
