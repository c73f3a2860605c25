package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import dev.soundings.store.StoreInUse;
import dev.soundings.store.StoreUnreadable;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class DatabaseSalvageIT {
    private static final Instant NOW = Instant.parse("2027-01-04T08:00:00Z");
    private static final int SECTOR = 4 * 1024;

    @TempDir Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void fill() {
        file = folder.resolve("soundings.db");
        copy = folder.resolve("salvaged.json");
        try (var opened = OpenedDatabase.inFile(file)) {
            MongoSchema.prepare(opened.database(), InstantSource.fixed(NOW));
            fill(opened.database(), "answers", 3_000);
            fill(opened.database(), "notes", 20);
            opened.database()
                    .getCollection("notes")
                    .createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));
        }
    }

    @Test
    void copiesAWholeFileAsAnExportDoes() throws Exception {
        var plain = folder.resolve("plain.json");
        var exported =
                copies(file).carryOut(CopyOrder.read(List.of("export-database", plain.toString())));

        var report = salvage();

        assertThat(copy).hasSameTextualContentAs(plain);
        assertThat(documents(report)).isEqualTo(documents(exported)).isGreaterThan(3_020);
        assertThat(report)
                .contains("  answers: 3,000\n")
                .contains("No piece of the file that is in use is damaged.")
                .endsWith("run: import-database " + copy);
    }

    @Test
    void makesACopyThatCanBeImportedWhateverIsDamaged() throws Exception {
        var whole = Files.readAllBytes(file);
        var random = new Random(20_261_122);
        for (int damage = 0; damage < 6; damage++) {
            var bytes = whole.clone();
            int at = (2 + random.nextInt(bytes.length / SECTOR - 2)) * SECTOR;
            Arrays.fill(bytes, at, at + SECTOR, (byte) 0);
            Files.write(file, bytes);

            var salvaged = salvage();

            assertThat(file).hasBinaryContent(bytes);
            var imported =
                    copies(folder.resolve("%d.db".formatted(damage)))
                            .carryOut(CopyOrder.read(List.of("import-database", copy.toString())));
            assertThat(documents(imported)).isEqualTo(documents(salvaged)).isPositive();
            Files.delete(copy);
        }
    }

    /** Of {@code Salvaged 3,025 documents of 22 collections: salvaged.json}. */
    private static int documents(String told) {
        return Integer.parseInt(told.split(" ")[1].replace(",", ""));
    }

    @Test
    void refusesWhatIsNoDatabaseAndWhatIsInUse() throws Exception {
        var letter = Files.writeString(folder.resolve("letter"), "Dear all ".repeat(2_000));

        assertThatThrownBy(() -> salvage(letter))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("Nothing can be read of " + letter);
        assertThatThrownBy(() -> salvage(folder.resolve("none.db")))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("There is no file");
        try (var _ = OpenedDatabase.inFile(file)) {
            assertThatThrownBy(this::salvage).isInstanceOf(StoreInUse.class);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.salvage");
        Files.writeString(copy, "mine");
        assertThatThrownBy(this::salvage)
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("is there already");
        Files.delete(copy);
        assertThatThrownBy(() -> SalvageOrder.read(List.of("salvage-database", "one")))
                .isInstanceOf(CopyRefused.class)
                .hasMessage(CopyOrder.USAGE);
        var ontoItself =
                SalvageOrder.read(
                        List.of("salvage-database", file.toString(), file.toString(), "--replace"));
        assertThatThrownBy(() -> DatabaseSalvage.carryOut(ontoItself, NOW))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("is the damaged file");
        var asScratch = Files.move(file, folder.resolve("salvaged.json.salvage"));
        assertThatThrownBy(() -> salvage(asScratch))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("is the damaged file");
        assertThat(asScratch).exists();
    }

    @Test
    void endsWithASentenceWhenADatabaseIsDamaged() throws Exception {
        var bytes = Files.readAllBytes(file);
        // Wherever the documents are, in the lower or in the upper part.
        for (int sector = 3; sector < bytes.length / SECTOR; sector += 2) {
            Arrays.fill(bytes, sector * SECTOR, (sector + 1) * SECTOR, (byte) 0);
        }
        Files.write(file, bytes);

        var told = new ByteArrayOutputStream();
        int exit =
                DatabaseCommand.run(
                        new PrintStream(told, true, StandardCharsets.UTF_8),
                        "export-database",
                        copy.toString(),
                        "--soundings.store.path=" + file);

        assertThat(exit).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("is damaged")
                .contains("salvage-database " + file);
        assertThat(copy).doesNotExist();
    }

    private String salvage() throws IOException {
        return salvage(file);
    }

    private String salvage(Path damaged) throws IOException {
        return DatabaseSalvage.carryOut(
                SalvageOrder.read(List.of("salvage-database", damaged.toString(), copy.toString())),
                NOW);
    }

    private static void fill(MongoDatabase database, String collection, int documents) {
        database.getCollection(collection)
                .insertMany(
                        IntStream.range(0, documents)
                                .mapToObj(n ->
                                        new Document("_id", collection + n)
                                                .append("n", n)
                                                .append("text", "What could hurt us? " + n * 7919))
                                .toList());
    }

    private static DatabaseCopies copies(Path store) {
        return new DatabaseCopies(
                new DatabaseProperties(null),
                new StoreProperties(store),
                new MockEnvironment(),
                InstantSource.fixed(NOW));
    }
}
