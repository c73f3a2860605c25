package dev.soundings.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;

/** Inserting what may be there already: a duplicate key is an answer, not a failure. */
final class Inserts {
    private Inserts() {}

    /** False when its id, or another field that must be unique, is taken. */
    static <D> boolean once(MongoCollection<D> collection, D document) {
        return unlessTaken(() -> collection.insertOne(document));
    }

    /** False when the write would have made twice what must be unique. */
    static boolean unlessTaken(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }
}
