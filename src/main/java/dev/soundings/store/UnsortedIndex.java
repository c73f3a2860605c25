package dev.soundings.store;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;

import java.util.List;

/** A non-unique index: known by name, but queries do not use it, they read the collection. */
final class UnsortedIndex extends EmptyIndex<Long> {

    UnsortedIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    /** Otherwise all documents would be read at start to fill it. */
    @Override
    public boolean isEmpty() {
        return false;
    }
}
