package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.Collection;
import java.util.Set;

/** Commands whose filters, wherever they stand, have {@link SingleConditions}. */
final class Statements {

    private static final Set<String> FILTERS = Set.of("filter", "query", "q", "$match");
    private static final Set<String> INSIDE =
            Set.of("updates", "deletes", "pipeline", "$facet", "$lookup");

    private Statements() {}

    static Document withSingleConditions(Document command) {
        var single = new Document();
        command.forEach((name, value) -> single.put(name, rewritten(name, value)));
        return single;
    }

    private static Object rewritten(String name, Object value) {
        if (FILTERS.contains(name) && value instanceof Document filter) {
            return SingleConditions.of(filter);
        }
        if (name.equals("$facet") && value instanceof Document facets) {
            var rewritten = new Document();
            facets.forEach((facet, stages) -> rewritten.put(facet, rewritten("pipeline", stages)));
            return rewritten;
        }
        return INSIDE.contains(name) ? within(value) : value;
    }

    private static Object within(Object value) {
        return switch (value) {
            case Document statement -> withSingleConditions(statement);
            case Collection<?> statements -> statements.stream().map(Statements::within).toList();
            case null, default -> value;
        };
    }
}
