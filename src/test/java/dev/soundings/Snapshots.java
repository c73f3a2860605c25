package dev.soundings;

import org.opentest4j.AssertionFailedError;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares text with a file that is kept beside the tests: {@code
 * Snapshots.verify("rehearsal/prompt.html", html)} reads {@code
 * src/test/resources/snapshots/rehearsal/prompt.html}. A missing file fails too. Files are written
 * only on request, with {@code -Dsoundings.snapshots=rewrite}, and are then read by a person.
 */
public final class Snapshots {
    private static final Path HOME = Path.of("src", "test", "resources", "snapshots");
    private static final int CONTEXT = 3;

    private Snapshots() {}

    /** A final line break makes no difference. */
    public static void verify(String name, String actual) {
        verify(HOME, name, actual, "rewrite".equals(System.getProperty("soundings.snapshots")));
    }

    /** The same for a page of {@code docs} that is printed from the code. */
    public static void verifyPage(String name, String actual) {
        verify(
                Path.of("docs"),
                name,
                actual,
                "rewrite".equals(System.getProperty("soundings.snapshots")));
    }

    /** The same for a file of {@code manifests} that is printed from the code. */
    public static void verifyManifest(String name, String actual) {
        verify(
                Path.of("manifests"),
                name,
                actual,
                "rewrite".equals(System.getProperty("soundings.snapshots")));
    }

    static void verify(Path home, String name, String actual, boolean rewrite) {
        var file = home.resolve(name);
        var now = actual.stripTrailing() + "\n";
        try {
            if (rewrite) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, now);
            }
            compare(name, Files.exists(file) ? Files.readString(file) : "", now);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static void compare(String name, String stored, String now) {
        if (!stored.equals(now)) {
            var what = stored.isEmpty() ? "there is no snapshot " : "not as in the snapshot ";
            throw new AssertionFailedError(
                    "%s%s (- stored, + now)%n%s%nRight as it is now? -Dsoundings.snapshots=rewrite"
                            .formatted(what, name, difference(lines(stored), lines(now))),
                    stored,
                    now);
        }
    }

    /** What lies between the equal beginning and the equal end, with a few lines around it. */
    private static String difference(List<String> stored, List<String> now) {
        int shorter = Math.min(stored.size(), now.size());
        int head = 0;
        while (head < shorter && stored.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && stored.get(stored.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return String.join(
                "\n",
                Stream.of(
                                marked(" ", now, head - CONTEXT, head),
                                marked("-", stored, head, stored.size() - tail),
                                marked("+", now, head, now.size() - tail),
                                marked(" ", now, now.size() - tail, now.size() - tail + CONTEXT))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> marked(String mark, List<String> lines, int from, int to) {
        return lines.subList(Math.max(from, 0), Math.min(to, lines.size())).stream()
                .map(line -> mark + " " + line)
                .toList();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
