package dev.soundings.store;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Damages sectors of a file, drawn anew each time, and looks at what is salvaged: each document has
 * to be as it was last acknowledged, and what is missing has to be told. Five hundred times: {@code
 * -Dsoundings.store.damages=500}.
 */
class SalvagedStoreIT {

    private static final int DAMAGES = Integer.getInteger("soundings.store.damages", 40);
    private static final int MOST_SECTORS = 8;
    private static final int DOCUMENTS = 4_000;
    private static final int CHANGES = 1_500;
    private static final List<String> COLLECTIONS = List.of("busy", "quiet");

    private final Random random = new Random(20_261_122);

    /** By collection and id: the version that was acknowledged last. */
    private final Map<String, Map<String, Integer>> told = new TreeMap<>();

    @TempDir Path folder;

    @Test
    void salvagesOnlyWhatWasAcknowledgedAndTellsWhatIsMissing() throws Exception {
        var running = new ArrayList<byte[]>();
        var file = folder.resolve("soundings.db");
        var copy = Files.createFile(folder.resolve("copy.db"));
        try (var store = EmbeddedStore.open(StoreSettings.keptIn(file));
                var client = StoreClient.connect(store)) {
            for (var name : COLLECTIONS) {
                fill(client.getDatabase("test").getCollection(name), name);
            }
            change(client.getDatabase("test").getCollection("busy"));
            store.copyTo(copy);
        }
        var tally = new Tally();
        for (var whole : List.of(Files.readAllBytes(copy), Files.readAllBytes(file))) {
            salvage(Files.write(folder.resolve("whole.db"), whole), tally);
            assertThat(tally.missing).isZero();
        }
        for (int damage = 0; damage < DAMAGES; damage++) {
            var whole = Files.readAllBytes(random.nextBoolean() ? copy : file);
            int sectors = 1 + random.nextInt(MOST_SECTORS);
            var damaged = DamagedFile.in(folder, whole, sectors, random);
            var before = Files.readAllBytes(damaged);
            salvage(damaged, tally);
            assertThat(damaged).hasBinaryContent(before);
        }
        System.out.println(tally);
    }

    private void salvage(Path damaged, Tally tally) throws IOException {
        try (var salvaged = SalvagedStore.in(damaged, "test")) {
            tally.files++;
            tally.complete += salvaged.writesMissing() == 0 ? 1 : 0;
            for (var name : COLLECTIONS) {
                var found =
                        salvaged.collections().stream()
                                .filter(each -> each.name().equals(name))
                                .findFirst();
                if (found.isEmpty()) {
                    tally.unnamed++;
                    continue;
                }
                int missing = told.get(name).size();
                var seen = new HashMap<String, Document>();
                salvaged.forEach(
                        found.get(),
                        bytes -> {
                            var document = new RawBsonDocument(bytes).decode(new DocumentCodec());
                            assertThat(seen.put(document.getString("_id"), document)).isNull();
                        });
                for (var document : seen.values()) {
                    var id = document.getString("_id");
                    int version = document.getInteger("version");
                    tally.read++;
                    assertThat(document).isEqualTo(MixedLoad.document(id, version));
                    var last = told.get(name).get(id);
                    if (last == null) {
                        tally.deleted++;
                    } else if (last != version) {
                        tally.outdated++;
                    }
                }
                for (var id : told.get(name).keySet()) {
                    tally.missing += seen.containsKey(id) ? 0 : 1;
                    missing -= seen.containsKey(id) ? 1 : 0;
                }
                if (found.get().orMore()) {
                    tally.uncounted++;
                } else if (found.get().missing() != missing) {
                    tally.miscounted++;
                    if (salvaged.writesMissing() == 0)
                        System.out.println(
                                found.get()
                                        + " but missing "
                                        + missing
                                        + " w "
                                        + salvaged.writesMissing());
                }
            }
        } catch (StoreUnreadable e) {
            tally.hopeless++;
        }
    }

    private void fill(MongoCollection<Document> documents, String name) {
        MixedLoad.prepare(documents);
        var all = new TreeMap<String, Integer>();
        IntStream.range(0, DOCUMENTS).forEach(number -> all.put("0/0/" + number, 0));
        var batch = new ArrayList<Document>();
        all.forEach((id, version) -> {
            batch.add(MixedLoad.document(id, version));
            if (batch.size() == 100) {
                documents.insertMany(batch);
                batch.clear();
            }
        });
        told.put(name, all);
    }

    private void change(MongoCollection<Document> documents) {
        var all = told.get("busy");
        for (int i = 0; i < CHANGES; i++) {
            var id = "0/0/" + random.nextInt(DOCUMENTS);
            if (!all.containsKey(id)) {
                continue;
            }
            if (random.nextInt(5) == 0) {
                documents.deleteOne(eq("_id", id));
                all.remove(id);
            } else {
                int version = all.get(id) + 1;
                documents.replaceOne(eq("_id", id), MixedLoad.document(id, version));
                all.put(id, version);
            }
        }
    }

    private static final class Tally {
        int files,
                complete,
                read,
                missing,
                outdated,
                deleted,
                uncounted,
                miscounted,
                unnamed,
                hopeless;

        @Override
        public String toString() {
            return "files %d complete %d read %d missing %d outdated %d deleted %d uncounted %d miscounted %d unnamed %d hopeless %d"
                    .formatted(
                            files,
                            complete,
                            read,
                            missing,
                            outdated,
                            deleted,
                            uncounted,
                            miscounted,
                            unnamed,
                            hopeless);
        }
    }
}
