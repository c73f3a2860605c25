package dev.soundings.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;

import java.util.List;

/**
 * An index that the query engine does not ask: queries are planned by {@link IndexPlan}, and what
 * is removed is removed by its position.
 */
abstract class PlannedIndex extends Index<Long> {

    PlannedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned");
    }

    @Override
    public Long remove(Document document) {
        throw new UnsupportedOperationException("removed by position");
    }

    @Override
    public void drop() {
        // The map goes with the file's other maps.
    }

    /** Documents without any of its fields are not in it. */
    boolean holdsOnlySome() {
        return isSparse();
    }
}
