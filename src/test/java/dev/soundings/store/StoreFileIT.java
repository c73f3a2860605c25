package dev.soundings.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What becomes of a file between two starts. */
class StoreFileIT {

    private static final int MANY = 100_000;

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("soundings.db");
    }

    @Test
    void opensAFileOfTheFormerFormatAndBuildsItsIndexes() throws IOException {
        try (var former = getClass().getResourceAsStream("/store/format-1.db")) {
            Files.copy(former, file);
        }

        for (var start = 0; start < 2; start++) {
            try (var store = EmbeddedStore.open(StoreSettings.keptIn(file));
                    var client = StoreClient.connect(store)) {
                var risks = client.getDatabase("soundings").getCollection("risks");
                var examined = store.documentsExamined();

                assertThat(
                                risks.find(and(eq("owner", "u7"), gte("reviewOn", "2027-01-20")))
                                        .into(new ArrayList<>()))
                        .hasSize(7)
                        .allMatch(risk -> risk.getString("owner").equals("u7"));
                assertThat(risks.find(eq("label", "R-15")).first()).containsEntry("_id", "r15");
                assertThat(store.documentsExamined() - examined).isEqualTo(8);
                assertThat(risks.countDocuments()).isEqualTo(39);
                assertThatThrownBy(() -> risks.insertOne(risk("x", 14).append("project", "p2")))
                        .hasMessageContaining("E11000");
            }
        }
    }

    @Test
    void refusesAFileOfANewerProgram() {
        try (var newer = new MVStore.Builder().fileName(file.toString()).open()) {
            newer.setStoreVersion(99);
        }

        assertThatThrownBy(() -> EmbeddedStore.open(StoreSettings.keptIn(file)))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("was written by a newer Soundings");
    }

    @Test
    void staysSmallThroughManyUpdates() {
        with(risks -> insert(risks, 0, 500));

        with(risks ->
                IntStream.range(0, MANY / 500)
                        .forEach(round ->
                                risks.updateMany(
                                        new Document(),
                                        new Document("$inc", new Document("score", 1)))));

        with(risks ->
                assertThat(risks.find(eq("_id", "r7"))).first().extracting("score").isEqualTo(207));
        assertThat(file).satisfies(kept -> assertThat(Files.size(kept)).isLessThan(5L * 500 * 300));
    }

    private static void insert(MongoCollection<Document> risks, int from, int count) {
        IntStream.range(from, from + count).forEach(n -> risks.insertOne(risk("r" + n, n)));
    }

    private void with(Consumer<MongoCollection<Document>> use) {
        try (var store = EmbeddedStore.open(StoreSettings.keptIn(file));
                var client = StoreClient.connect(store)) {
            use.accept(client.getDatabase("soundings").getCollection("risks"));
        }
    }

    private static Document risk(String id, int number) {
        return new Document("_id", id)
                .append("number", number)
                .append("score", number)
                .append("text", "What may go wrong, said in a sentence. ".repeat(6));
    }
}
