package dev.soundings.store;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Kills a process that writes (SIGKILL) at random moments and looks whether each write that it had
 * been told of is in the file. More kills: {@code -Dsoundings.kills=100}.
 */
class KilledStoreIT {

    private static final int KILLS = Integer.getInteger("soundings.kills", 5);
    private static final int MOST_WRITES = 2_000;

    @TempDir Path folder;

    @Test
    void keepsEveryAcknowledgedWrite() throws Exception {
        var file = folder.resolve("soundings.db");
        var random = new Random(20_261_122);
        var acknowledged = new HashMap<String, Integer>();
        prepare(file);

        for (var kill = 0; kill < KILLS; kill++) {
            var written = writeUntilKilled(file, kill, 1 + random.nextInt(MOST_WRITES));
            assertAllThere(file, written);
            acknowledged.putAll(written);
        }
        assertAllThere(file, acknowledged);

        System.out.printf(
                "%d kills, %d acknowledged documents, none lost%n", KILLS, acknowledged.size());
    }

    private static void prepare(Path file) {
        try (var store = EmbeddedStore.open(StoreSettings.keptIn(file));
                var client = StoreClient.connect(store)) {
            documents(client).createIndex(Indexes.ascending("u"), new IndexOptions().unique(true));
        }
    }

    private static Map<String, Integer> writeUntilKilled(Path file, int run, int writes)
            throws IOException, InterruptedException {
        var writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath(),
                                AcknowledgedWrites.class.getName(),
                                file.toString(),
                                Integer.toString(run))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var acknowledged = new HashMap<String, Integer>();
        try (var lines = writer.inputReader(UTF_8)) {
            var seen = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = List.of(line.split(" "));
                if (words.size() == 3 && words.getFirst().equals(AcknowledgedWrites.MARK)) {
                    acknowledged.put(words.get(1), Integer.valueOf(words.get(2)));
                    seen++;
                }
                if (seen == writes) {
                    // Through the handle, so that what it said until its end can still be read.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(acknowledged).isNotEmpty();
        return acknowledged;
    }

    // Some launchers load tests through a class loader of their own.
    private static String classPath() {
        return KilledStoreIT.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(URL::getPath)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static void assertAllThere(Path file, Map<String, Integer> acknowledged) {
        try (var store = EmbeddedStore.open(StoreSettings.keptIn(file));
                var client = StoreClient.connect(store)) {
            var documents = documents(client);
            acknowledged.forEach((id, version) -> assertThere(documents, id, version));
            assertThat(documents.find())
                    .allSatisfy(found ->
                            assertThat(documents.find(eq("u", found.get("u"))).first())
                                    .isEqualTo(found));
        }
    }

    private static void assertThere(MongoCollection<Document> documents, String id, int version) {
        var found = documents.find(eq("_id", id)).first();
        if (version == AcknowledgedWrites.DELETED) {
            assertThat(found).as("deleted %s", id).isNull();
        } else if (version != AcknowledgedWrites.BEING_DELETED) {
            assertThat(found)
                    .extracting("version", INTEGER)
                    .as("what is left of %s", id)
                    .isGreaterThanOrEqualTo(version);
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }
}
