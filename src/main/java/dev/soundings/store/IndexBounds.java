package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which stretches of an index a query has to look at: field by field, as long as there are values
 * to be equal to, then one range. An index with arrays in it takes only one end of a range, and
 * fields below the same array only one by one: another element may meet the other condition.
 */
final class IndexBounds {

    private static final int MOST_SPANS = 1_000;

    private final OrderedIndex index;
    private final List<Condition> conditions;
    private List<byte[]> prefixes = List.of(new byte[0]);
    private List<Span> spans = List.of();
    private int equalities;
    private boolean ranged;
    private boolean certain;

    IndexBounds(OrderedIndex index, List<Condition> conditions) {
        this.index = index;
        this.conditions = conditions;
        narrow();
    }

    /** Empty: the index does not hold all that is asked for. */
    Optional<IndexPlan> plan(@Nullable Document sort) {
        if (index.holdsOnlySome() && !certain) {
            return Optional.empty();
        }
        var order = spans.size() == 1 && index.isPlain() ? direction(sort) : 0;
        return Optional.of(new IndexPlan(index, spans, equalities, ranged, order != 0, order < 0));
    }

    private void narrow() {
        while (equalities < index.getKeys().size() && isFreeOfEarlier(equalities)) {
            var values = alternatives();
            if (values.isEmpty() || (long) values.size() * prefixes.size() > MOST_SPANS) {
                break;
            }
            certain |= !values.contains(null);
            prefixes = extended(values);
            equalities++;
        }
        spans = prefixes.stream().map(Span::beginningWith).toList();
        if (equalities < index.getKeys().size()) {
            certain |= on(equalities, Condition::isPresence).findAny().isPresent();
            if (isFreeOfEarlier(equalities)) {
                narrowToRange();
            }
        }
    }

    private boolean isFreeOfEarlier(int field) {
        return index.isPlain()
                || Stream.iterate(0, earlier -> earlier < field, earlier -> earlier + 1)
                        .noneMatch(earlier -> index.canShareAnArray(earlier, field));
    }

    private List<@Nullable Object> alternatives() {
        return conditions.stream()
                .filter(condition -> condition.field().equals(field(equalities)))
                .map(Condition::alternatives)
                .filter(values -> !values.isEmpty())
                .min(Comparator.comparingInt(Collection::size))
                .orElse(List.of());
    }

    private List<byte[]> extended(List<@Nullable Object> values) {
        var extended = new TreeSet<byte[]>(Arrays::compareUnsigned);
        for (var prefix : prefixes) {
            for (var value : values) {
                extended.add(Span.joined(prefix, KeyBytes.of(value, ascending(equalities))));
            }
        }
        return List.copyOf(extended);
    }

    private void narrowToRange() {
        var from = on(equalities, Condition::isFrom).map(Condition::operand).findFirst();
        var to = on(equalities, Condition::isTo).map(Condition::operand).findFirst();
        var known = from.or(() -> to);
        if (known.isEmpty()) {
            return;
        }
        var ascending = ascending(equalities);
        var type = KeyBytes.typeOf(known.get(), ascending);
        var low = from.map(value -> KeyBytes.of(value, ascending)).orElse(type);
        var high =
                to.filter(_ -> from.isEmpty() || index.isPlain())
                        .map(value -> KeyBytes.of(value, ascending))
                        .orElse(type);
        spans =
                prefixes.stream()
                        .map(prefix ->
                                Span.between(
                                        Span.joined(prefix, ascending ? low : high),
                                        Span.joined(prefix, ascending ? high : low)))
                        .toList();
        ranged = true;
        certain = true;
    }

    private Stream<Condition> on(int field, Predicate<Condition> kind) {
        return conditions.stream()
                .filter(condition -> condition.field().equals(field(field)))
                .filter(kind);
    }

    // 1: the index has the order asked for, -1: the other way round, 0: neither.
    private int direction(@Nullable Document sort) {
        if (sort == null) {
            return 0;
        }
        var fixed =
                index.getKeys().subList(0, equalities).stream().map(key -> key.getKey()).toList();
        var asked = new ArrayList<String>();
        var direction = 0;
        for (var field : sort.keySet()) {
            if (!fixed.contains(field)) {
                var at = equalities + asked.size();
                if (at >= index.getKeys().size() || !field(at).equals(field)) {
                    return 0;
                }
                var same = ascending(at) == SortOrder.isUpwards(sort.get(field)) ? 1 : -1;
                if (direction != 0 && direction != same) {
                    return 0;
                }
                direction = same;
                asked.add(field);
            }
        }
        return direction;
    }

    private String field(int at) {
        return index.getKeys().get(at).getKey();
    }

    private boolean ascending(int at) {
        return index.getKeys().get(at).isAscending();
    }
}
