package dev.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Kills a process that works on a store (SIGKILL) at random moments and looks whether everything is
 * left as the process had been told. A hundred kills: {@code mvn -Pkills verify}.
 */
class KilledStoreIT {

    private static final int KILLS = Integer.getInteger("soundings.store.kills", 3);
    private static final int MOST_WRITES = KILLS < 10 ? 600 : 2_000;

    private final Random random = new Random(20_261_122);
    private final Ledger ledger = new Ledger();
    private final List<String> contradictions = new ArrayList<>();

    @TempDir Path folder;

    @Test
    void keepsEveryAcknowledgedWrite() throws Exception {
        var file = folder.resolve("soundings.db");
        try (var left = LeftBehind.in(file)) {
            MixedLoad.prepare(left.documents());
        }

        int underWay = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var written = writeUntilKilled(file, kill, 1 + random.nextInt(MOST_WRITES));
            underWay += written.underWay();
            ledger.add(written);
            try (var left = LeftBehind.in(file)) {
                contradictions.addAll(ledger.contradictions(left.all()));
                contradictions.addAll(left.contradictionsOfIndexes(kill));
            }
        }

        var table = table(underWay);
        System.out.println(table);
        assertThat(contradictions).as(table).isEmpty();
        assertThat(ledger.errors()).as(table).isEmpty();
    }

    private String table(int underWay) {
        return """
        | hard kills of a process that works on a store | %,d |
        |---|---:|
        | writers at a time | %,d |
        | acknowledged writes | %,d |
        | writes on their way when killed | %,d |
        | acknowledged writes lost, or documents otherwise than told | %,d |
        | spurious errors | %,d |
        """
                .formatted(
                        KILLS,
                        AcknowledgedWrites.WRITERS,
                        ledger.writes(),
                        underWay,
                        contradictions.size(),
                        ledger.errors().size());
    }

    private static Ledger writeUntilKilled(Path file, int run, int writes)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath(),
                                AcknowledgedWrites.class.getName(),
                                file.toString(),
                                Integer.toString(run))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var told = new Ledger();
        try (var lines = process.inputReader(UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                AcknowledgedWrites.read(line, told);
                if (told.writes() == writes) {
                    // Through the handle, so that what it said until its end can still be read.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(told.writes()).isPositive();
        return told;
    }

    // Some launchers load tests through a class loader of their own.
    private static String classPath() {
        return KilledStoreIT.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(URL::getPath)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
