package dev.soundings.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of values and of documents as MongoDB documents it: by kind, then by value; an array
 * stands where its least element does, upwards, and where its greatest does, downwards.
 *
 * @see <a
 *     href="https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/">Order</a>
 */
final class DocumentedOrder {

    private static final Object EMPTY_ARRAY = new Object();

    private DocumentedOrder() {}

    static int kind(@Nullable Object value) {
        return switch (value) {
            case null -> 1;
            case Missing _ -> 1;
            case Number _ -> 2;
            case String _ -> 3;
            case Document _ -> 4;
            case List<?> _ -> 5;
            case Boolean _ -> 6;
            case Instant _ -> 7;
            default -> 0;
        };
    }

    static int compare(@Nullable Object one, @Nullable Object other) {
        if (kind(one) != kind(other)) {
            return Integer.compare(kind(one), kind(other));
        }
        if (one == null || other == null) {
            return 0;
        }
        return switch (one) {
            case Number number -> exact(number).compareTo(exact((Number) other));
            case String text -> text.compareTo((String) other);
            case Boolean flag -> flag.compareTo((Boolean) other);
            case Instant time -> time.compareTo((Instant) other);
            case Document document -> compareLists(fields(document), fields((Document) other));
            case List<?> array -> compareLists(array, (List<?>) other);
            default -> 0;
        };
    }

    /** {@code {a: 1, b: -1}}: by a upwards, then by b downwards. */
    static Comparator<Document> by(Document sort) {
        return (one, other) ->
                sort.entrySet().stream()
                        .mapToInt(field -> compareBy(field.getKey(), field.getValue(), one, other))
                        .filter(compared -> compared != 0)
                        .findFirst()
                        .orElse(0);
    }

    private static int compareBy(String field, Object direction, Document one, Document other) {
        var path = List.of(field.split("\\."));
        return Integer.valueOf(1).equals(direction)
                ? compare(extreme(one, path, 1), extreme(other, path, 1))
                : compare(extreme(other, path, -1), extreme(one, path, -1));
    }

    private static @Nullable Object extreme(Document document, List<String> path, int sign) {
        var found = new ArrayList<@Nullable Object>();
        collect(document, path, found);
        var extreme = found.getFirst();
        for (var value : found) {
            extreme = sign * compare(value, extreme) < 0 ? value : extreme;
        }
        return extreme;
    }

    private static void collect(
            @Nullable Object value, List<String> path, List<@Nullable Object> found) {
        var next = value instanceof Document document ? document.get(path.getFirst()) : null;
        var rest = path.subList(1, path.size());
        if (next instanceof List<?> array) {
            if (array.isEmpty()) {
                found.add(rest.isEmpty() ? EMPTY_ARRAY : null);
            }
            array.forEach(element -> {
                if (rest.isEmpty()) {
                    found.add(element);
                } else {
                    collect(element, rest, found);
                }
            });
        } else if (rest.isEmpty()) {
            found.add(next);
        } else {
            collect(next, rest, found);
        }
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Double inexact
                ? new BigDecimal(inexact)
                : BigDecimal.valueOf(number.longValue());
    }

    private static List<@Nullable Object> fields(Document document) {
        var fields = new ArrayList<@Nullable Object>();
        document.forEach((name, value) -> {
            fields.add(kind(value));
            fields.add(name);
            fields.add(value);
        });
        return fields;
    }

    private static int compareLists(List<?> one, List<?> other) {
        for (var i = 0; i < Math.min(one.size(), other.size()); i++) {
            var compared = compare(one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
