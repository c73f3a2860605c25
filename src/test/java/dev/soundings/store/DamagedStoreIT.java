package dev.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** A start with a damaged file is refused with a sentence, or the damage is where nothing is. */
class DamagedStoreIT {

    private static final int DAMAGES = Integer.getInteger("soundings.store.damages", 25);
    private static final int MOST_SECTORS = 4;
    private static final int DOCUMENTS = 600;

    private final Random random = new Random(20_261_122);

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("soundings.db");
        try (var store = EmbeddedStore.open(StoreSettings.keptIn(file));
                var client = StoreClient.connect(store)) {
            var documents = client.getDatabase("test").getCollection("documents");
            MixedLoad.prepare(documents);
            for (int number = 0; number < DOCUMENTS; number++) {
                documents.insertOne(MixedLoad.document("0/0/" + number, 0));
            }
        }
    }

    @Test
    void refusesADamagedFileAndNamesTheWayOut() throws IOException {
        var whole = Files.readAllBytes(file);
        int refused = 0;
        for (int damage = 0; damage < DAMAGES; damage++) {
            refused += isRefused(damaged(whole)) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(DAMAGES / 2);
    }

    @Test
    void refusesADamagedFileFromBeforeThereWereChecksums() throws IOException {
        var whole = unsealed(Files.readAllBytes(file));
        assertThat(isRefused(Files.write(folder.resolve("damaged.db"), whole))).isFalse();
        for (int damage = 0; damage < DAMAGES; damage++) {
            isRefused(damaged(whole));
        }
    }

    @Test
    void refusesADamagedFileOfTheFormerFormat() throws IOException {
        byte[] whole;
        try (var former = getClass().getResourceAsStream("/store/format-1.db")) {
            whole = former.readAllBytes();
        }
        for (int damage = 0; damage < DAMAGES; damage++) {
            isRefused(damaged(whole));
        }
    }

    private Path damaged(byte[] whole) throws IOException {
        return DamagedFile.in(folder, whole, 1 + random.nextInt(MOST_SECTORS), random);
    }

    /** No other failure than the sentence is expected. */
    private static boolean isRefused(Path damaged) {
        try (var store = EmbeddedStore.open(StoreSettings.keptIn(damaged));
                var client = StoreClient.connect(store)) {
            for (var name : List.of("test", "soundings")) {
                var database = client.getDatabase(name);
                for (var collection : database.listCollectionNames()) {
                    database.getCollection(collection).find().into(new ArrayList<Document>());
                }
            }
            return false;
        } catch (StoreUnreadable e) {
            assertThat(e)
                    .hasMessageContaining("is damaged")
                    .hasMessageContaining("salvage-database " + damaged + " salvaged.json");
            return true;
        }
    }

    private static byte[] unsealed(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return Pattern.compile(",crc:[0-9a-f]{8}")
                .matcher(text)
                .replaceAll(" ".repeat(",crc:".length() + 8))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
