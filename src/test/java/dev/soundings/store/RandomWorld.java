package dev.soundings.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Documents, queries and indexes, drawn so that they often meet: few values of every kind, nothing
 * where something is expected, arrays in arrays, lists of documents, whole numbers as doubles.
 */
final class RandomWorld {

    private static final List<String> FIELDS = List.of("a", "b", "c", "d.x", "d.y", "e.f.g");
    private static final List<String> COMPARISONS =
            List.of("$eq", "$gt", "$gte", "$lt", "$lte", "$ne");
    private static final long BEYOND_DOUBLE = (1L << 53) + 1;
    private static final int SMALL = 6;

    private final Random random;

    RandomWorld(long seed) {
        this.random = new Random(seed);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** At most one of its fields has an array, as an index over several fields demands. */
    Document document(int id) {
        var document = new Document("_id", id);
        var arrays = random.nextInt(8);
        for (var field : List.of("a", "b", "c")) {
            maybe(document, field, arrays == field.charAt(0) - 'a' ? array(2) : scalar());
        }
        maybe(document, "d", arrays == 3 ? several(this::part) : once(9) ? scalar() : part());
        maybe(document, "e", new Document("f", arrays == 4 ? several(this::leaf) : leaf()));
        return document;
    }

    Document query() {
        var parts = draw(1 + upTo(2), () -> new Document(oneOf(FIELDS), condition()));
        if (once(6)) {
            parts = List.of(new Document(oneOf(List.of("$or", "$nor")), parts));
        }
        if (once(8)) {
            parts = List.of(new Document("d", new Document("$elemMatch", inner())));
        }
        if (once(2)) {
            return new Document("$and", parts);
        }
        var query = new Document();
        parts.forEach(query::putAll);
        return query;
    }

    Document sort() {
        var sort = new Document();
        draw(1 + upTo(2), () -> sort.append(oneOf(FIELDS), once(2) ? 1 : -1));
        return sort;
    }

    List<IndexKey> keys() {
        var fields = draw(1 + upTo(2), () -> oneOf(FIELDS)).stream().distinct();
        return fields.map(field -> new IndexKey(field, once(2))).toList();
    }

    private void maybe(Document document, String field, @Nullable Object value) {
        if (!once(6)) {
            document.put(field, value);
        }
    }

    private Document part() {
        var part = new Document();
        maybe(part, "x", scalar());
        maybe(part, "y", scalar());
        return part;
    }

    private Document leaf() {
        var leaf = new Document();
        maybe(leaf, "g", once(8) ? array(1) : scalar());
        return leaf;
    }

    private List<Document> several(Supplier<Document> each) {
        return draw(upTo(3), each);
    }

    private List<@Nullable Object> array(int depth) {
        return draw(upTo(3), () -> depth > 1 && once(9) ? array(depth - 1) : scalar());
    }

    private @Nullable Object condition() {
        return switch (random.nextInt(14)) {
            case 0 -> new Document("$in", draw(upTo(3), this::operand));
            case 1 -> new Document("$nin", draw(upTo(3), this::operand));
            case 2 -> new Document("$exists", once(2));
            case 3, 4 -> new Document("$gte", scalar()).append("$lt", scalar());
            case 5 -> new Document("$not", new Document(oneOf(COMPARISONS), scalar()));
            case 6 ->
                    new Document(
                            "$elemMatch", new Document("$gt", scalar()).append("$lte", scalar()));
            case 7 -> once(2) ? new Document("$size", upTo(2)) : new Document("$all", array(1));
            case 8, 9, 10 -> new Document(oneOf(COMPARISONS), scalar());
            default -> operand();
        };
    }

    private Document inner() {
        var inner = new Document("x", once(2) ? present() : new Document("$gt", present()));
        return once(2) ? inner : inner.append("y", present());
    }

    private Object present() {
        var value = scalar();
        return value == null ? 1 : value;
    }

    private @Nullable Object operand() {
        return once(12)
                ? array(2)
                : once(20) ? new Document(oneOf(List.of("x", "y")), scalar()) : scalar();
    }

    private @Nullable Object scalar() {
        var number = random.nextInt(SMALL);
        return switch (random.nextInt(16)) {
            case 0 -> null;
            case 1 -> (long) number;
            case 2 -> (double) number;
            case 3 -> number + 0.5;
            case 4 -> BEYOND_DOUBLE - upTo(2);
            case 5 -> once(2);
            case 6, 7 -> Instant.ofEpochMilli(number - 2L);
            case 8, 9, 10 -> oneOf(List.of("", "a", "ab", "a\0", "ä", "é\u0001", "z"));
            default -> number - 2;
        };
    }

    private static <T extends @Nullable Object> List<T> draw(int times, Supplier<T> each) {
        return Stream.generate(each).limit(times).toList();
    }
}
