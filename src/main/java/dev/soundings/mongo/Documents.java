package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One collection, read and written as what it means. A change reads, applies, and replaces only the
 * revision it has read; whoever comes second reads again.
 *
 * <pre>{@code replaceOne({_id: "room/atlas", rev: 3}, {_id: "room/atlas", rev: 4, …})}</pre>
 */
final class Documents<T, D extends Stored<T>> {
    private static final int MOST_ATTEMPTS = 50;
    private static final long FIRST_REVISION = 1;
    private static final int ALL = Integer.MAX_VALUE;

    private final Shape<T, D> shape;
    private final MongoCollection<D> collection;
    private final MongoProjectChanges changes;

    Documents(MongoDatabase database, Shape<T, D> shape) {
        this.shape = shape;
        this.collection = database.getCollection(shape.collection(), shape.document());
        this.changes = new MongoProjectChanges(database);
    }

    /** False when its id, or another field that must be unique, is taken. */
    boolean insert(T value) {
        var document = shape.document(value, FIRST_REVISION);
        boolean inserted = Inserts.once(collection, document);
        if (inserted) {
            changes.note(document);
        }
        return inserted;
    }

    Optional<T> find(String id) {
        return first(eq("_id", id));
    }

    Optional<T> first(Bson filter) {
        return Optional.ofNullable(collection.find(filter).first()).map(shape::value);
    }

    Optional<T> first(Bson filter, Bson order) {
        return list(filter, order, 1).stream().findFirst();
    }

    List<T> list(Bson filter, Bson order) {
        return list(filter, order, ALL);
    }

    /** None when {@code most} is 0, which to the driver means all. */
    List<T> list(Bson filter, Bson order, int most) {
        if (most == 0) {
            return List.of();
        }
        var found = new ArrayList<T>();
        collection.find(filter).sort(order).limit(most).map(shape::value).into(found);
        return List.copyOf(found);
    }

    boolean any(Bson filter) {
        return collection.find(filter).first() != null;
    }

    /**
     * @throws NoSuchElementException when there is no such document
     */
    T change(String id, UnaryOperator<T> change) {
        return write(id, present -> change.apply(present.orElseThrow(() -> missing(id))));
    }

    /**
     * Writes what follows from what is there, in one atomic step.
     *
     * @throws ConcurrentModificationException when others came first every time
     */
    T write(String id, Function<Optional<T>, T> next) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var present = read(id);
            var before = present.map(shape::value);
            var after = next.apply(before);
            if (before.filter(after::equals).isPresent()
                    || present.map(read -> replace(read, after)).orElseGet(() -> insert(after))) {
                return after;
            }
        }
        throw overtaken(id);
    }

    /** False, and nothing is written, when it is not there or is not what it has to be. */
    boolean changeIf(String id, Predicate<T> asExpected, T changed) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var present = read(id).filter(read -> asExpected.test(shape.value(read)));
            if (present.isEmpty()) {
                return false;
            }
            if (replace(present.get(), changed)) {
                return true;
            }
        }
        throw overtaken(id);
    }

    /** Whatever is there already is replaced. */
    void put(T value) {
        var document = shape.document(value, FIRST_REVISION);
        collection.replaceOne(
                eq("_id", document.id()), document, new ReplaceOptions().upsert(true));
        changes.note(document);
    }

    /** Sets what the house does not know of, such as a mark of a queue. */
    void set(Bson filter, Bson update) {
        collection.updateOne(filter, update);
    }

    void delete(Bson filter) {
        collection.deleteMany(filter);
    }

    private boolean replace(D read, T value) {
        var document = shape.document(value, read.rev() + 1);
        boolean replaced =
                collection
                                .replaceOne(
                                        and(eq("_id", read.id()), eq("rev", read.rev())), document)
                                .getMatchedCount()
                        == 1;
        if (replaced) {
            changes.note(read, document);
        }
        return replaced;
    }

    private Optional<D> read(String id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first());
    }

    private ConcurrentModificationException overtaken(String id) {
        return new ConcurrentModificationException(
                "%s %s was changed by others, again and again".formatted(shape.collection(), id));
    }

    private NoSuchElementException missing(String id) {
        return new NoSuchElementException("no %s %s".formatted(shape.collection(), id));
    }
}
