package dev.soundings.store;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Damages sectors of a file, drawn anew each time, and looks at what is salvaged: each document has
 * to be one that was acknowledged, and what is missing has to be told. Five hundred times: {@code
 * -Dsoundings.store.damages=500}.
 */
class SalvagedStoreIT {

    private static final int DAMAGES = Integer.getInteger("soundings.store.damages", 15);
    private static final int MOST_SECTORS = 8;
    private static final int DOCUMENTS = 4_000;
    private static final int CHANGES = 1_500;
    private static final String BUSY = "busy";
    private static final Map<String, Integer> COLLECTIONS = collections();

    private final Random random = new Random(20_261_122);
    private final SalvageTally tally = new SalvageTally();

    /** By collection and id: the version that was acknowledged last. */
    private final Map<String, Map<String, Integer>> told = new TreeMap<>();

    @TempDir Path folder;

    private static Map<String, Integer> collections() {
        var collections = new TreeMap<>(Map.of(BUSY, DOCUMENTS, "quiet", DOCUMENTS));
        IntStream.range(0, 20).forEach(number -> collections.put("small" + number, 30));
        return collections;
    }

    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    @Test
    void salvagesOnlyWhatWasAcknowledgedAndTellsWhatIsMissing() throws Exception {
        var closed = folder.resolve("soundings.db");
        var running = Files.createFile(folder.resolve("running.db"));
        try (var store = EmbeddedStore.open(StoreSettings.keptIn(closed));
                var client = StoreClient.connect(store)) {
            var database = client.getDatabase("test");
            COLLECTIONS.forEach((name, documents) -> fill(database, name, documents));
            change(database);
            store.copyTo(running);
        }

        for (int damage = 0; damage < DAMAGES; damage++) {
            var file = damage % 2 == 0 ? running : closed;
            var whole = Files.readAllBytes(file);
            int sectors = 1 + random.nextInt(MOST_SECTORS);
            var damaged = DamagedFile.in(folder, whole, sectors, random);
            var before = Files.readAllBytes(damaged);
            try (var salvaged = SalvagedStore.in(damaged, "test")) {
                tally.begin(sectors, salvaged, version(file));
                told.forEach((name, versions) -> compare(salvaged, name, versions));
            }
            assertThat(damaged).hasBinaryContent(before);
        }

        System.out.println(tally);
        assertThat(tally.untrue()).as(tally.toString()).isEmpty();
    }

    @Test
    void tellsWhichDocumentsNothingProves() throws IOException {
        var former = Files.write(folder.resolve("format-1.db"), former());

        try (var salvaged = SalvagedStore.in(former, "soundings")) {
            assertThat(salvaged.collections())
                    .contains(new SalvagedCollection("soundings", "risks", 39, 0, false, 39));
            assertThat(salvaged.damaged()).isEmpty();
        }
    }

    @Test
    void readsOrRefusesADamagedFileFromBeforeThereWereChecksums() throws IOException {
        for (int damage = 0; damage < DAMAGES; damage++) {
            var damaged = DamagedFile.in(folder, former(), 1 + random.nextInt(3), random);
            try (var salvaged = SalvagedStore.in(damaged, "soundings")) {
                assertThat(salvaged.collections())
                        .allMatch(each -> each.documents() == each.unproven());
            } catch (StoreUnreadable e) {
                assertThat(e).hasMessageContaining("Nothing can be read of " + damaged);
            }
        }
    }

    private static byte[] former() throws IOException {
        try (var file = SalvagedStoreIT.class.getResourceAsStream("/store/format-1.db")) {
            return requireNonNull(file).readAllBytes();
        }
    }

    private static long version(Path whole) throws IOException {
        try (var store = SalvagedStore.in(whole, "test")) {
            return store.version();
        }
    }

    private void compare(SalvagedStore salvaged, String name, Map<String, Integer> versions) {
        var collection =
                salvaged.collections().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(new SalvagedCollection("test", name, 0, 0, true, 0));
        var found = new TreeMap<String, Document>();
        salvaged.forEach(
                collection,
                bytes -> {
                    var document = new RawBsonDocument(bytes).decode(new DocumentCodec());
                    if (found.put(document.getString("_id"), document) != null) {
                        tally.untrue(name + " has twice: " + document);
                    }
                });
        tally.compare(collection, versions, found);
    }

    private void fill(MongoDatabase database, String name, int count) {
        var documents = database.getCollection(name);
        MixedLoad.prepare(documents);
        var versions = new TreeMap<String, Integer>();
        var batch = new ArrayList<Document>();
        for (int number = 0; number < count; number++) {
            versions.put("0/0/" + number, 0);
            batch.add(MixedLoad.document("0/0/" + number, 0));
            if (batch.size() == 100 || number == count - 1) {
                documents.insertMany(batch);
                batch.clear();
            }
        }
        told.put(name, versions);
    }

    private void change(MongoDatabase database) {
        var documents = database.getCollection(BUSY);
        var versions = requireNonNull(told.get(BUSY));
        var ids = new ArrayList<>(versions.keySet());
        for (int i = 0; i < CHANGES; i++) {
            int at = random.nextInt(ids.size());
            var id = ids.get(at);
            if (random.nextInt(5) == 0) {
                documents.deleteOne(eq("_id", id));
                versions.remove(id);
                ids.remove(at);
            } else {
                int version = versions.merge(id, 1, Integer::sum);
                documents.replaceOne(eq("_id", id), MixedLoad.document(id, version));
            }
        }
    }
}
