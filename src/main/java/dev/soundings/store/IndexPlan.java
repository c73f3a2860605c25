package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an index finds what a query asks for. {@code {ch: "risk", at: {$gte: t}}} by {@code at}
 * descending, over an index on {@code ch, at}: the one stretch of keys from {@code ("risk", t)} to
 * the end of "risk", backwards, which is the order asked for.
 *
 * @param equalities by how many fields it is narrowed to certain values
 * @param ranged whether one more field is narrowed to a range
 * @param ordered whether documents come in the order asked for
 */
record IndexPlan(
        OrderedIndex index,
        List<Span> spans,
        int equalities,
        boolean ranged,
        boolean ordered,
        boolean backwards) {

    private static final Comparator<IndexPlan> USEFUL =
            Comparator.comparingInt(IndexPlan::equalities)
                    .thenComparing(plan -> plan.index.isUnique() && plan.isPoint())
                    .thenComparing(IndexPlan::ranged)
                    .thenComparing(IndexPlan::ordered);

    /** Empty: better read the whole collection. */
    static Optional<IndexPlan> best(
            Stream<OrderedIndex> indexes, Document query, @Nullable Document sort, int limit) {
        var conditions = Condition.of(query);
        return indexes.map(index -> new IndexBounds(index, conditions).plan(sort))
                .flatMap(Optional::stream)
                .filter(plan -> plan.isNarrow() || (plan.ordered && limit > 0))
                .max(USEFUL);
    }

    /** Where the documents are that can meet the query, in the order of the index. */
    Stream<Long> positions() {
        var found = spans.stream().flatMap(span -> index.positions(span, backwards));
        return index.isPlain() ? found : found.distinct();
    }

    private boolean isPoint() {
        return equalities == index.getKeys().size();
    }

    private boolean isNarrow() {
        return equalities > 0 || ranged || index.holdsOnlySome();
    }
}
