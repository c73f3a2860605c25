package dev.soundings.bench;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.bson.RawBsonDocument;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** The figures of one store, by operation, in the order in which they were taken. */
record MeasuredStore(SequencedMap<String, String> figures) {
    private static final int BATCH = 1_000;
    private static final int CHANNELS = 5;
    private static final int THREADS = 8;

    /** Of the documents, so many inserts and lookups. */
    private static final int PART = 20;

    private static final Instant FIRST = Instant.parse("2027-01-04T08:00:00Z");

    /**
     * @param told hears of each figure when it is taken
     */
    static MeasuredStore of(Contestant contestant, int documents, BiConsumer<String, String> told)
            throws IOException {
        var taken = new Figures(told);
        try (var running = contestant.start().get()) {
            var collection = running.client().getDatabase("bench").getCollection("documents");
            collection.createIndex(Indexes.ascending("u"), new IndexOptions().unique(true));
            collection.createIndex(Indexes.ascending("ch", "at"));
            write(collection, documents, taken);
            look(collection, documents, taken);
            taken.put("heap after a collection, MB", "%.0f".formatted(heap()));
        }
        long begin = System.nanoTime();
        try (var running = contestant.start().get()) {
            var collection = running.client().getDatabase("bench").getCollection("documents");
            collection.find(eq("_id", id(0))).first();
            taken.put(
                    "opened again, s",
                    contestant.file().isEmpty()
                            ? "–"
                            : "%.1f".formatted((System.nanoTime() - begin) / 1e9));
            taken.put(
                    "file after as many updates ÷ live data",
                    contestant.file().isEmpty() ? "–" : ratio(contestant, collection, documents));
        }
        return new MeasuredStore(taken.byOperation);
    }

    private static void write(MongoCollection<Document> collection, int documents, Figures taken) {
        taken.put(
                "`insertMany` of 1,000, documents/s",
                Pace.perSecond(
                        1,
                        documents / BATCH,
                        BATCH,
                        batch ->
                                collection.insertMany(
                                        IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                                                .mapToObj(MeasuredStore::document)
                                                .toList())));
        taken.put(
                "`insertOne`, 1 thread, per second",
                Pace.perSecond(
                        1,
                        documents / PART,
                        1,
                        i -> collection.insertOne(document(documents + i))));
        taken.put(
                "`insertOne`, 8 threads, per second",
                Pace.perSecond(
                        THREADS,
                        documents / PART,
                        1,
                        i -> collection.insertOne(document(documents + documents / PART + i))));
    }

    private static void look(MongoCollection<Document> collection, int documents, Figures taken) {
        var random = new Random(7);
        taken.put(
                "find by `_id`, per second",
                Pace.perSecond(
                        1,
                        documents / PART,
                        1,
                        i -> collection.find(eq("_id", any(i, documents))).first()));
        taken.put(
                "`findOneAndUpdate` by `_id`, per second",
                Pace.perSecond(
                        1,
                        documents / PART,
                        1,
                        i ->
                                collection.findOneAndUpdate(
                                        eq("_id", any(i, documents)), inc("n", 1))));
        taken.put(
                "`updateOne` by `_id` and `v`",
                Pace.median(i ->
                        collection.updateOne(
                                and(eq("_id", any(i, documents)), eq("v", 1)), inc("n", 1))));
        taken.put(
                "`{ch, at ≥ x}`, by `at` descending, 50",
                Pace.median(i ->
                        all(
                                collection
                                        .find(
                                                and(
                                                        eq("ch", i % CHANNELS),
                                                        gte("at", at(random.nextInt(documents)))))
                                        .sort(descending("at"))
                                        .limit(50))));
        taken.put(
                "`_id > x`, by `_id`, 50",
                Pace.median(i ->
                        all(
                                collection
                                        .find(gt("_id", any(i, documents)))
                                        .sort(ascending("_id"))
                                        .limit(50))));
        taken.put(
                "count of `{ch}`, a fifth of all",
                Pace.median(i -> collection.countDocuments(eq("ch", i % CHANNELS))));
        var sum = group("$ch", sum("n", "$n"));
        taken.put("`$group` over all", Pace.median(_ -> all(collection.aggregate(List.of(sum)))));
        taken.put(
                "`$match` of 5 `_id`s, `$group`",
                Pace.median(i ->
                        all(
                                collection.aggregate(
                                        List.of(match(in("_id", five(i, documents))), sum)))));
    }

    private static String ratio(
            Contestant contestant, MongoCollection<Document> collection, int documents)
            throws IOException {
        Pace.perSecond(
                THREADS,
                documents,
                1,
                i -> collection.updateOne(eq("_id", any(i, documents)), inc("v", 1)));
        long live = 0;
        for (var document : collection.withDocumentClass(RawBsonDocument.class).find()) {
            live += document.getByteBuffer().remaining();
        }
        return "%.1f".formatted((double) Files.size(contestant.file().orElseThrow()) / live);
    }

    private static double heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static void all(Iterable<Document> found) {
        var documents = new ArrayList<Document>();
        found.forEach(documents::add);
    }

    private static Document document(int number) {
        return new Document("_id", id(number))
                .append("u", "u" + number)
                .append("ch", number % CHANNELS)
                .append("at", at(number))
                .append("v", 1)
                .append("n", number)
                .append("text", "What could hurt us this week? ".repeat(6) + number);
    }

    private static String id(int number) {
        return "d%08d".formatted(number);
    }

    private static Date at(int number) {
        return Date.from(FIRST.plusSeconds(number));
    }

    /** Up and down the collection, the same for every store. */
    private static String any(int i, int documents) {
        return id((int) (i * 7_919L % documents));
    }

    private static List<String> five(int i, int documents) {
        return IntStream.range(0, 5).mapToObj(j -> any(i * 5 + j, documents)).toList();
    }

    private static final class Figures {
        private final SequencedMap<String, String> byOperation = new LinkedHashMap<>();
        private final BiConsumer<String, String> told;

        Figures(BiConsumer<String, String> told) {
            this.told = told;
        }

        void put(String operation, String figure) {
            byOperation.put(operation, figure);
            told.accept(operation, figure);
        }
    }
}
