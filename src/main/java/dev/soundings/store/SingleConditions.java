package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A filter in which each condition stands by itself, because on arrays each may be met by another
 * element: {@code {a: {$gt: 5, $lt: 3}}} finds {@code {a: [1, 9]}}, but the query engine looks for
 * one element that meets both. So it is given {@code {$and: [{a: {$gt: 5}}, {a: {$lt: 3}}]}}, and
 * what must not be met becomes {@code $nor}.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/tutorial/query-arrays/">Query an array</a>
 */
final class SingleConditions {

    private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");

    private static final Document NOTHING = not(new Document());

    private SingleConditions() {}

    static Document of(Document filter) {
        var parts = new ArrayList<Document>();
        filter.forEach((field, condition) -> add(field, condition, parts));
        return parts.size() == 1 ? parts.getFirst() : and(parts);
    }

    private static Document and(List<Document> parts) {
        return parts.isEmpty() ? new Document() : new Document("$and", parts);
    }

    private static void add(String field, Object condition, List<Document> parts) {
        if (LOGICAL.contains(field) && condition instanceof Collection<?> filters) {
            parts.add(new Document(field, filters.stream().map(SingleConditions::inner).toList()));
        } else if (isByOperators(condition) && !field.startsWith("$")) {
            var operators = (Document) condition;
            operators.forEach((operator, operand) -> {
                if (!operator.equals("$options")) {
                    parts.add(single(field, operators, operator, operand));
                }
            });
        } else if (!field.startsWith("$")) {
            parts.add(equal(field, condition));
        } else {
            parts.add(new Document(field, condition));
        }
    }

    private static Object inner(Object filter) {
        return filter instanceof Document document ? of(document) : filter;
    }

    private static Document single(String field, Document all, String operator, Object operand) {
        var plain = new Document(field, new Document(operator, operand));
        return switch (operator) {
            case "$gte", "$lte" -> operand == null ? new Document(field, null) : plain;
            case "$eq" -> equal(field, operand);
            case "$ne" -> not(equal(field, operand));
            case "$in" -> operand instanceof Collection<?> values ? oneOf(field, values) : plain;
            case "$nin" -> not(of(new Document(field, new Document("$in", operand))));
            case "$not" -> not(of(new Document(field, operand)));
            case "$exists" -> isTrue(operand) ? plain : not(present(field));
            case "$all" -> all(field, operand);
            case "$elemMatch" -> ElementConditions.checked(plain, operand);
            case "$regex" ->
                    all.containsKey("$options") ? new Document(field, patternOf(all)) : plain;
            default -> plain;
        };
    }

    // An array is equal to an array, and so is one that has it as an element.
    private static Document equal(String field, Object operand) {
        checkOrder(operand);
        var equal = new Document(field, new Document("$eq", operand));
        return switch (operand) {
            case Collection<?> _ ->
                    or(
                            List.of(
                                    equal,
                                    new Document(
                                            field, new Document("$elemMatch", equal.get(field)))));
            case Document _ -> equal;
            case null, default -> new Document(field, operand);
        };
    }

    private static void checkOrder(Object operand) {
        if (operand instanceof Document document
                && document.size() > 1
                && !isByOperators(operand)) {
            throw Refusals.notSupported(
                    "equality to a document of several fields", "their order would not count");
        } else if (operand instanceof Collection<?> values) {
            values.forEach(SingleConditions::checkOrder);
        }
    }

    private static Document oneOf(String field, Collection<?> values) {
        return values.isEmpty()
                ? NOTHING
                : or(values.stream().map(value -> equal(field, value)).toList());
    }

    private static Document or(List<Document> filters) {
        return new Document("$or", filters);
    }

    private static Document all(String field, Object operand) {
        return operand instanceof Collection<?> values && !values.isEmpty()
                ? and(values.stream().map(value -> of(new Document(field, value))).toList())
                : NOTHING;
    }

    private static Document patternOf(Document operators) {
        return new Document("$regex", operators.get("$regex"))
                .append("$options", operators.get("$options"));
    }

    private static Document present(String field) {
        return new Document(field, new Document("$exists", true));
    }

    private static Document not(Document filter) {
        return new Document("$nor", List.of(filter));
    }

    private static boolean isTrue(Object flag) {
        return flag instanceof Number number
                ? number.doubleValue() != 0
                : flag != null && !Boolean.FALSE.equals(flag);
    }

    // A reference to a document has dollars too: {$ref: "people", $id: 7}.
    static boolean isByOperators(Object condition) {
        return condition instanceof Document operators
                && !operators.isEmpty()
                && operators.keySet().stream().allMatch(name -> name.startsWith("$"))
                && !operators.containsKey("$ref")
                && LOGICAL.stream().noneMatch(operators::containsKey);
    }
}
