package dev.soundings.store;

import static com.mongodb.client.model.Indexes.ascending;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A unique index may make a query faster, never change its answer. */
class IndexedQueriesIT {

    private static final int DOCUMENTS = 150;
    private static final int QUERIES = 1_500;
    private static final List<String> FIELDS = List.of("single", "left", "right.part");

    private final Random random = new Random(14);

    @Test
    void findsWithUniqueIndexesWhatItFindsWithout() {
        try (var store = EmbeddedStore.open(StoreSettings.inMemory());
                var client = StoreClient.connect(store)) {
            var database = client.getDatabase("test");
            var indexed = database.getCollection("indexed");
            var plain = database.getCollection("plain");
            indexed.createIndex(ascending("single"), new IndexOptions().unique(true).sparse(true));
            indexed.createIndex(ascending("left", "right.part"), new IndexOptions().unique(true));
            for (var id = 0; id < DOCUMENTS; id++) {
                insertIntoBoth(indexed, plain, document(id));
            }

            assertThat(plain.countDocuments()).isGreaterThan(DOCUMENTS / 3);
            for (var i = 0; i < QUERIES; i++) {
                var query = query();
                assertThat(indexed.find(query).into(new ArrayList<>()))
                        .as(query.toJson())
                        .containsExactlyInAnyOrderElementsOf(
                                plain.find(query).into(new ArrayList<>()));
            }
        }
    }

    private static void insertIntoBoth(
            MongoCollection<Document> indexed, MongoCollection<Document> plain, Document document) {
        try {
            indexed.insertOne(document);
            plain.insertOne(document);
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        }
    }

    private Document document(int id) {
        var document = new Document("_id", id);
        if (random.nextInt(4) > 0) {
            document.append("single", value(200));
        }
        if (random.nextInt(6) > 0) {
            document.append("left", random.nextInt(8) == 0 ? List.of(1, "s2") : value(20));
        }
        return document.append("right", new Document("part", value(20)));
    }

    private Document query() {
        var parts = new ArrayList<Document>();
        for (var field : FIELDS) {
            if (random.nextInt(3) > 0) {
                parts.add(new Document(field, condition()));
            }
        }
        if (random.nextInt(5) == 0) {
            parts.add(new Document("_id", new Document("$in", List.of(3, 50L, 90.0, 120))));
        }
        if (random.nextBoolean() && !parts.isEmpty()) {
            return new Document("$and", parts);
        }
        var query = new Document();
        parts.forEach(query::putAll);
        return query;
    }

    private @Nullable Object condition() {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$in", Arrays.asList(value(20), value(20), value(20)));
            case 1 -> new Document("$eq", value(20));
            case 2 -> new Document("$gte", random.nextInt(20));
            case 3 -> List.of(1, "s2");
            default -> value(20);
        };
    }

    private @Nullable Object value(int most) {
        var number = random.nextInt(most);
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> (long) number;
            case 2 -> (double) number;
            case 3, 4, 5 -> "s" + number;
            default -> number;
        };
    }
}
