package dev.soundings.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a filter finds as MongoDB documents it, written again from the manual and without any of the
 * store's code: of an array each element counts and so does the array itself, below an array only
 * documents are looked into, null stands for missing too, and only values of one kind compare.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/tutorial/query-for-null-fields/">Null</a>
 * @see <a href="https://www.mongodb.com/docs/manual/reference/method/db.collection.find/">Types</a>
 */
final class DocumentedQuery {

    private DocumentedQuery() {}

    static boolean matches(Document document, Document filter) {
        return filter.entrySet().stream()
                .allMatch(part -> meets(document, part.getKey(), part.getValue()));
    }

    /** Null when there is nothing at all: an array on the way without any document in it. */
    static List<@Nullable Object> valuesAt(@Nullable Object value, List<String> path) {
        var found = new ArrayList<@Nullable Object>();
        if (path.isEmpty()) {
            found.add(value);
        } else if (value instanceof Document document) {
            var next = document.getOrMissing(path.getFirst());
            var rest = path.subList(1, path.size());
            if (next instanceof List<?> array && !rest.isEmpty()) {
                array.stream()
                        .filter(Document.class::isInstance)
                        .forEach(element -> found.addAll(valuesAt(element, rest)));
            } else {
                found.addAll(valuesAt(next, rest));
            }
        } else {
            found.add(Missing.getInstance());
        }
        return found;
    }

    private static boolean meets(Document document, String field, @Nullable Object condition) {
        return switch (field) {
            case "$and" -> filters(condition).stream().allMatch(f -> matches(document, f));
            case "$or" -> filters(condition).stream().anyMatch(f -> matches(document, f));
            case "$nor" -> filters(condition).stream().noneMatch(f -> matches(document, f));
            default -> meets(valuesAt(document, List.of(field.split("\\."))), condition);
        };
    }

    private static boolean meets(List<@Nullable Object> values, @Nullable Object condition) {
        if (condition instanceof Document operators
                && !operators.isEmpty()
                && operators.keySet().stream().allMatch(name -> name.startsWith("$"))) {
            return operators.entrySet().stream()
                    .allMatch(one -> meets(values, one.getKey(), one.getValue()));
        }
        return anyWithin(values, "$eq", condition);
    }

    private static boolean meets(
            List<@Nullable Object> values, String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$not" -> !meets(values, operand);
            case "$ne" -> !anyWithin(values, "$eq", operand);
            case "$in" -> list(operand).stream().anyMatch(one -> anyWithin(values, "$eq", one));
            case "$nin" -> !meets(values, "$in", operand);
            case "$all" ->
                    !list(operand).isEmpty()
                            && list(operand).stream().allMatch(one -> meets(values, one));
            case "$exists" ->
                    values.stream().anyMatch(value -> !(value instanceof Missing))
                            == Boolean.TRUE.equals(operand);
            case "$size" ->
                    values.stream()
                            .anyMatch(value ->
                                    value instanceof List<?> array
                                            && Integer.valueOf(array.size()).equals(operand));
            case "$elemMatch" -> values.stream().anyMatch(value -> anyElement(value, operand));
            default -> anyWithin(values, operator, operand);
        };
    }

    private static boolean anyElement(@Nullable Object value, @Nullable Object condition) {
        return value instanceof List<?> array
                && condition instanceof Document inner
                && array.stream()
                        .anyMatch(element ->
                                inner.keySet().iterator().next().startsWith("$")
                                        ? inner.entrySet().stream()
                                                .allMatch(one ->
                                                        is(element, one.getKey(), one.getValue()))
                                        : element instanceof Document document
                                                && matches(document, inner));
    }

    private static boolean anyWithin(
            List<@Nullable Object> values, String operator, @Nullable Object operand) {
        return values.stream()
                .anyMatch(value ->
                        is(value, operator, operand)
                                || (value instanceof List<?> array
                                        && array.stream()
                                                .anyMatch(one -> is(one, operator, operand))));
    }

    private static boolean is(@Nullable Object value, String operator, @Nullable Object operand) {
        var nothing = value instanceof Missing ? null : value;
        if (DocumentedOrder.kind(nothing) != DocumentedOrder.kind(operand)) {
            return false;
        }
        var compared = DocumentedOrder.compare(nothing, operand);
        return switch (operator) {
            case "$eq" -> compared == 0;
            case "$gt" -> compared > 0;
            case "$gte" -> compared >= 0;
            case "$lt" -> compared < 0;
            case "$lte" -> compared <= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static List<?> list(@Nullable Object operand) {
        return operand instanceof List<?> list ? list : List.of();
    }

    private static List<Document> filters(@Nullable Object condition) {
        return list(condition).stream().map(Document.class::cast).toList();
    }
}
