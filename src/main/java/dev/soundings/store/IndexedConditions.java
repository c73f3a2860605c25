package dev.soundings.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The part of a query that a unique index can answer: plain equalities and {@code $in}, also inside
 * {@code $and}. Of {@code {$and: [{_id: "r1"}, {v: {$gt: 6}}]}} that is {@code {_id: "r1"}}. The
 * documents found are still compared with the whole query.
 *
 * <p>Only values for which the index and the query agree: no null (sparse indexes do not hold it),
 * no arrays, no sub-documents, no patterns.
 */
record IndexedConditions(Document equalities) {

    static IndexedConditions of(Document query) {
        var equalities = new Document();
        collect(query, equalities);
        return new IndexedConditions(equalities);
    }

    /** The conditions over exactly the fields of this index, when there is one for each field. */
    Optional<Document> over(Index<?> index) {
        var fields = index.getKeys().stream().map(IndexKey::getKey).toList();
        if (!equalities.keySet().containsAll(fields)) {
            return Optional.empty();
        }
        var narrowed = new Document();
        fields.forEach(field -> narrowed.put(field, equalities.get(field)));
        return index.canHandle(narrowed) ? Optional.of(narrowed) : Optional.empty();
    }

    private static void collect(Document query, Document equalities) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> parts) {
                parts.forEach(part -> collect((Document) part, equalities));
            } else if (!field.startsWith("$") && canBeLookedUp(condition)) {
                equalities.putIfAbsent(field, plain(condition));
            }
        });
    }

    private static boolean canBeLookedUp(Object condition) {
        return isScalar(plain(condition)) || isListOfScalars(condition);
    }

    private static boolean isListOfScalars(Object condition) {
        return condition instanceof Document operators
                && operators.size() == 1
                && operators.get("$in") instanceof List<?> values
                && values.stream().allMatch(IndexedConditions::isScalar);
    }

    private static Object plain(Object condition) {
        return condition instanceof Document operators
                        && operators.size() == 1
                        && operators.containsKey("$eq")
                ? operators.get("$eq")
                : condition;
    }

    private static boolean isScalar(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID;
    }
}
