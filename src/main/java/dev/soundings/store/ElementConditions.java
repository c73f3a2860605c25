package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.Collection;
import java.util.Set;

/**
 * What {@code $elemMatch} may ask of the documents in an array: {@code {parts: {$elemMatch: {x: 1,
 * y: {$gt: 2}}}}}, one positive condition for each field. The query engine would also find elements
 * that are no documents at all when something is to be missing or not to be so.
 */
final class ElementConditions {

    private static final Set<String> POSITIVE =
            Set.of("$eq", "$gt", "$gte", "$lt", "$lte", "$in", "$regex", "$elemMatch");

    private ElementConditions() {}

    static Document checked(Document condition, Object elements) {
        if (elements instanceof Document each && !SingleConditions.isByOperators(each)) {
            each.forEach(ElementConditions::check);
        }
        return condition;
    }

    private static void check(String field, Object condition) {
        if (!isPositive(condition) || field.startsWith("$")) {
            throw Refusals.notSupported(
                    "this in $elemMatch: " + field, "it asks one positive condition of a field");
        }
    }

    private static boolean isPositive(Object condition) {
        return switch (condition) {
            case null -> false;
            case Document operators when SingleConditions.isByOperators(operators) ->
                    operators.size() == 1
                            && POSITIVE.containsAll(operators.keySet())
                            && operators.values().stream().allMatch(ElementConditions::isThere);
            default -> true;
        };
    }

    private static boolean isThere(Object operand) {
        return operand != null && !(operand instanceof Collection<?> list && list.contains(null));
    }
}
