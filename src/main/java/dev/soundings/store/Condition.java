package dev.soundings.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a document must meet in one field, as an index can use it: of {@code {$and: [{a: 5}, {b:
 * {$gt: 6}}]}} that is {@code a $eq 5} and {@code b $gt 6}. Whatever an index cannot use is not
 * here; all that it finds is compared with the whole query.
 */
record Condition(String field, String operator, @Nullable Object operand) {

    static List<Condition> of(Document filter) {
        var conditions = new ArrayList<Condition>();
        collect(filter, conditions);
        return List.copyOf(conditions);
    }

    /** The values of which the field must have one; empty: it is not that kind of condition. */
    List<@Nullable Object> alternatives() {
        var alternatives = new ArrayList<@Nullable Object>();
        if (operator.equals("$eq") && isSimple(operand)) {
            alternatives.add(operand);
        } else if (operator.equals("$in")
                && operand instanceof Collection<?> values
                && values.stream().allMatch(Condition::isSimple)) {
            alternatives.addAll(values);
        }
        return alternatives;
    }

    boolean isFrom() {
        return operator.startsWith("$gt") && operand != null && isSimple(operand);
    }

    boolean isTo() {
        return operator.startsWith("$lt") && operand != null && isSimple(operand);
    }

    boolean isPresence() {
        return operator.equals("$exists") && Boolean.TRUE.equals(operand);
    }

    private static void collect(Document filter, List<Condition> into) {
        filter.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> parts) {
                parts.forEach(part -> collect((Document) part, into));
            } else if (field.equals("$or") && condition instanceof Collection<?> parts) {
                oneOf(parts).ifPresent(into::add);
            } else if (!field.startsWith("$")) {
                add(field, condition, into);
            }
        });
    }

    private static Optional<Condition> oneOf(Collection<?> parts) {
        var found = new ArrayList<Condition>();
        parts.forEach(part -> collect((Document) part, found));
        var isAlternative =
                parts.stream().allMatch(Condition::isOnOneField)
                        && found.stream().allMatch(one -> one.operator.equals("$eq"))
                        && found.stream().map(Condition::field).distinct().count() == 1;
        var values = new ArrayList<@Nullable Object>();
        found.forEach(one -> values.add(one.operand));
        return isAlternative
                ? Optional.of(new Condition(found.getFirst().field, "$in", values))
                : Optional.empty();
    }

    private static boolean isOnOneField(Object part) {
        return part instanceof Document document
                && document.size() == 1
                && !document.keySet().iterator().next().startsWith("$");
    }

    private static void add(String field, @Nullable Object condition, List<Condition> into) {
        if (condition instanceof Document operators) {
            operators.forEach((name, operand) -> into.add(new Condition(field, name, operand)));
        } else {
            into.add(new Condition(field, "$eq", condition));
        }
    }

    private static boolean isSimple(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Number _ -> KeyBytes.canBeIndexed(value);
            case String _, Boolean _, Instant _, ObjectId _, UUID _, BinData _ -> true;
            default -> false;
        };
    }
}
