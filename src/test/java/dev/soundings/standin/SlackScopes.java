package dev.soundings.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What the app is granted by its manifest, so that a scope that is missing there is missed. */
public final class SlackScopes {
    private static final Path MANIFEST = Path.of("manifests", "slack", "app.yaml");

    private SlackScopes() {}

    public static Set<String> ofManifest() {
        try {
            return Files.readAllLines(MANIFEST).stream()
                    .dropWhile(line -> !line.strip().equals("bot:"))
                    .skip(1)
                    .takeWhile(line -> line.startsWith("      "))
                    .map(String::strip)
                    .filter(line -> line.startsWith("- "))
                    .map(line -> line.substring(2))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
