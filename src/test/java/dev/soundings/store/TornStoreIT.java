package dev.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import com.mongodb.MongoException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Lets the power go while a store works, on a disk that keeps any selection of what was not forced,
 * and looks whether everything acknowledged before is left. Every second time the next store begins
 * with the torn file itself, so that the power also goes while one is mended. Thirty cuts: {@code
 * mvn -Pkills verify}.
 */
class TornStoreIT {

    private static final int CUTS = Integer.getInteger("soundings.store.cuts", 5);
    private static final int WRITERS = 4;
    private static final int FIRST_STEPS = 12;
    private static final int MOST_STEPS = 1_500;

    private final Random random = new Random(20_261_122);
    private final Ledger ledger = new Ledger();
    private final List<String> contradictions = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private int torn;
    private int whileOpening;

    @TempDir Path folder;

    /** The store tells the log of each failure. */
    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    @Test
    void keepsWhatItAcknowledgedThroughAPowerCut() throws Exception {
        var file = folder.resolve("soundings.db");
        try (var left = LeftBehind.in(file)) {
            MixedLoad.prepare(left.documents());
        }
        var content = Files.readAllBytes(file);

        for (int cut = 0; cut < CUTS; cut++) {
            var after = workUntilCut(cut, content);
            var mended = mended(cut, after);
            content = random.nextBoolean() && refusals.isEmpty() ? after : mended;
        }

        var table = table();
        System.out.println(table);
        assertThat(contradictions).as(table).isEmpty();
        assertThat(refusals).as(table).isEmpty();
        assertThat(ledger.errors()).as(table).isEmpty();
    }

    /** The file as the power cut leaves it; the ledger has what was acknowledged before. */
    private byte[] workUntilCut(int run, byte[] content) throws Exception {
        var told = new Ledger();
        var atCut = new ArrayList<Ledger>();
        var disk =
                new PowerCutDisk(
                        content,
                        random.nextInt(random.nextBoolean() ? FIRST_STEPS : MOST_STEPS),
                        () -> atCut.add(told.copy()));
        var file = Files.write(folder.resolve("before-%d.db".formatted(run)), content);
        try (var store = EmbeddedStore.serving(StoreFile.open(file, TrialFiles.on(disk, file)))) {
            work(store, told, run, disk);
        } catch (StoreUnreadable | MongoException e) {
            assertThat(disk.isOff()).as(e.toString()).isTrue();
            whileOpening++;
        }
        assertThat(disk.isOff()).isTrue();
        ledger.add(atCut.getFirst());
        torn += disk.unforced() > 0 ? 1 : 0;
        return disk.left(random);
    }

    private static void work(EmbeddedStore store, Ledger told, int run, PowerCutDisk disk) {
        try (var client = StoreClient.connect(store);
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            var documents = client.getDatabase("test").getCollection("documents");
            IntStream.range(0, WRITERS)
                    .mapToObj(writer ->
                            new MixedLoad(documents, new UntilCut(told, disk), run, writer))
                    .forEach(load -> writers.submit(load::workUntilGone));
        }
    }

    /** The file as the next store leaves it. */
    private byte[] mended(int run, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("after-%d.db".formatted(run)), content);
        try (var left = LeftBehind.in(file)) {
            contradictions.addAll(ledger.contradictions(left.all()));
            contradictions.addAll(left.contradictionsOfIndexes(run));
        } catch (StoreUnreadable e) {
            refusals.add(e.getMessage());
            System.out.println(e.getMessage());
        }
        return Files.readAllBytes(file);
    }

    private String table() {
        return """
        | power cuts while a store works | %,d |
        |---|---:|
        | of these with writes that had not been forced | %,d |
        | of these while a file was opened and mended | %,d |
        | acknowledged writes | %,d |
        | acknowledged writes lost, or documents otherwise than told | %,d |
        | files that were refused | %,d |
        | spurious errors | %,d |
        """
                .formatted(
                        CUTS,
                        torn,
                        whileOpening,
                        ledger.writes(),
                        contradictions.size(),
                        refusals.size(),
                        ledger.errors().size());
    }

    /** Without the power, everything may fail. */
    private record UntilCut(Ledger told, PowerCutDisk disk) implements Witness {

        @Override
        public void tried(String id, int version) {
            told.tried(id, version);
        }

        @Override
        public void acknowledged(String id, int version) {
            told.acknowledged(id, version);
        }

        @Override
        public void failed(String what) {
            if (!disk.isOff()) {
                told.failed(what);
            }
        }
    }
}
