package dev.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import com.mongodb.MongoException;

import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Works until the disk is full: the store must stop acknowledging, say why, and have everything
 * that it acknowledged once there is room again. With a file that may not grow; and, when asked for
 * by {@code mvn -Pkills verify} and run by root on Linux, on a small file system of its own.
 */
class FullStoreIT {

    private static final int WRITERS = 4;
    private static final String WHY = "could not write its file and has stopped";
    private static final int ROOM = 2 * 1024 * 1024;
    private static final boolean ON_A_REAL_DISK = Boolean.getBoolean("soundings.store.full");

    private final Ledger ledger = new Ledger();

    @TempDir Path folder;

    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    @Test
    void stopsWhenTheFileMayNotGrowAndLosesNothing() {
        var file = folder.resolve("soundings.db");
        var disk = new FullDisk(ROOM);
        var name = TrialFiles.on(disk, file);

        try (var store = EmbeddedStore.serving(StoreFile.open(file, name))) {
            workUntilFull(store);
        }
        disk.makeRoom(ROOM);

        assertAllLeft("a file that may not grow", file);
    }

    @Test
    void stopsWhenTheDiskIsFullAndLosesNothing() throws Exception {
        if (!ON_A_REAL_DISK || !"root".equals(System.getProperty("user.name"))) {
            System.out.println("full disk, a file system of its own: not run, asks for root");
        }
        assumeThat(ON_A_REAL_DISK).isTrue();
        assumeThat(mounts("mount", "-t", "tmpfs", "-o", "size=" + ROOM, "tmpfs", folder.toString()))
                .isTrue();
        try {
            var file = folder.resolve("soundings.db");
            try (var store = EmbeddedStore.open(StoreSettings.keptIn(file))) {
                workUntilFull(store);
            }
            mounts("mount", "-o", "remount,size=" + 2 * ROOM, folder.toString());

            assertAllLeft("a file system of its own", file);
        } finally {
            mounts("umount", folder.toString());
        }
    }

    private void workUntilFull(EmbeddedStore store) {
        try (var client = StoreClient.connect(store);
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            var documents = client.getDatabase("test").getCollection("documents");
            MixedLoad.prepare(documents);
            IntStream.range(0, WRITERS)
                    .mapToObj(writer -> new MixedLoad(documents, ledger, 0, writer, 2_000))
                    .forEach(load -> writers.submit(load::workUntilGone));
            writers.shutdown();
            assertThat(writers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();

            assertThat(ledger.errors())
                    .hasSize(WRITERS)
                    .allSatisfy(error -> assertThat(error).contains(WHY).contains("Make room"));
            assertThatThrownBy(() -> documents.insertOne(new Document("_id", "one more")))
                    .isInstanceOf(MongoException.class);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertAllLeft(String disk, Path file) {
        try (var left = LeftBehind.in(file)) {
            var contradictions = List.copyOf(ledger.contradictions(left.all()));
            var ofIndexes = left.contradictionsOfIndexes(0);
            System.out.println(
                    """
                    | full disk: %s | %,d bytes |
                    |---|---:|
                    | acknowledged writes before it was full | %,d |
                    | of these lost, or documents otherwise than told | %,d |
                    | answers after it was full, other than the refusal that says why | %,d |
                    """
                            .formatted(
                                    disk,
                                    ROOM,
                                    ledger.writes(),
                                    contradictions.size() + ofIndexes.size(),
                                    ledger.errors().stream()
                                            .filter(error -> !error.contains(WHY))
                                            .count()));
            assertThat(ledger.writes()).isPositive();
            assertThat(contradictions).isEmpty();
            assertThat(ofIndexes).isEmpty();
            left.documents().insertOne(new Document("_id", "one more"));
        }
    }

    private static boolean mounts(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().transferTo(System.out);
        return process.waitFor() == 0;
    }
}
