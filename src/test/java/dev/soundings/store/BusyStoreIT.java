package dev.soundings.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.PushOptions;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Readers and writers on the same few documents at the same time: no error, no lost increment. */
class BusyStoreIT {

    private static final int WRITERS = 4;
    private static final int READERS = 4;
    private static final int STEPS = 500;
    private static final int DOCUMENTS = 8;

    @TempDir Path folder;

    @Test
    void countsEveryIncrementWhileOthersReadTheSameDocuments() throws Exception {
        try (var store = EmbeddedStore.open(StoreSettings.keptIn(folder.resolve("soundings.db")));
                var client = StoreClient.connect(store);
                var crew = Executors.newFixedThreadPool(WRITERS + READERS)) {
            var tallies = client.getDatabase("soundings").getCollection("tallies");
            IntStream.range(0, DOCUMENTS).forEach(id -> tallies.insertOne(tally(id)));

            var work = new ArrayList<Callable<Integer>>();
            IntStream.range(0, WRITERS).forEach(seed -> work.add(() -> write(tallies, seed)));
            IntStream.range(0, READERS).forEach(seed -> work.add(() -> read(tallies, seed)));
            for (var done : crew.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(STEPS);
            }

            assertThat(total(tallies)).isEqualTo(WRITERS * STEPS);
            assertThat(tallies.find()).allSatisfy(BusyStoreIT::isWhole);
        }
    }

    private static int write(MongoCollection<Document> tallies, int seed) {
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            var id = random.nextInt(DOCUMENTS);
            switch (random.nextInt(3)) {
                case 0 ->
                        tallies.updateOne(
                                eq("_id", id),
                                combine(
                                        inc("count", 1),
                                        inc("copy.count", 1),
                                        pushEach(
                                                "log",
                                                List.of(step),
                                                new PushOptions().slice(-20))));
                case 1 ->
                        tallies.findOneAndUpdate(
                                eq("_id", id),
                                combine(inc("count", 1), inc("copy.count", 1), push("log", step)));
                default ->
                        tallies.updateOne(
                                eq("_id", id),
                                combine(
                                        inc("count", 1),
                                        inc("copy.count", 1),
                                        set("f" + random.nextInt(50), step)));
            }
        }
        return STEPS;
    }

    private static int read(MongoCollection<Document> tallies, int seed) {
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(4)) {
                case 0 -> assertThat(tallies.find()).hasSize(DOCUMENTS);
                case 1 ->
                        assertThat(tallies.find(eq("_id", random.nextInt(DOCUMENTS))))
                                .allSatisfy(BusyStoreIT::isWhole);
                case 2 -> assertThat(total(tallies)).isNotNegative();
                default ->
                        assertThat(tallies.countDocuments(lt("count", Integer.MAX_VALUE)))
                                .isEqualTo(DOCUMENTS);
            }
        }
        return STEPS;
    }

    private static int total(MongoCollection<Document> tallies) {
        var totals =
                tallies.aggregate(
                        List.of(match(gte("count", 0)), group(null, sum("total", "$count"))));
        return totals.into(new ArrayList<>()).getFirst().getInteger("total");
    }

    private static void isWhole(Document tally) {
        assertThat(tally.get("copy", Document.class)).containsEntry("count", tally.get("count"));
    }

    private static Document tally(int id) {
        return new Document("_id", id).append("count", 0).append("copy", new Document("count", 0));
    }
}
