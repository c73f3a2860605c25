package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;

import dev.soundings.chat.Recollection;

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
 * revision it has read; whoever comes second reads again. Within an event each document is read
 * once, unless it is changed.
 *
 * <pre>{@code replaceOne({_id: "room/atlas", rev: 3}, {_id: "room/atlas", rev: 4, …})}</pre>
 */
final class Documents<T, D extends Stored<T>> {
    private static final int MOST_ATTEMPTS = 50;
    private static final long FIRST_REVISION = 1;
    private static final int ALL = Integer.MAX_VALUE;

    private final Shape<T, D> shape;
    private final MongoCollection<D> collection;
    private final OwnMemory<D> memory;
    private final MongoProjectChanges changes;

    Documents(MongoDatabase database, Shape<T, D> shape) {
        this(database, shape, OwnMemory.nothing());
    }

    Documents(MongoDatabase database, Shape<T, D> shape, OwnMemory<D> memory) {
        this.shape = shape;
        this.memory = memory;
        this.collection = database.getCollection(shape.collection(), shape.document());
        this.changes = new MongoProjectChanges(database);
    }

    /** False when its id, or another field that must be unique, is taken. */
    boolean insert(T value) {
        var document = shape.document(value, FIRST_REVISION);
        boolean inserted = memory.changing(document.id(), () -> Inserts.once(collection, document));
        if (inserted) {
            changes.note(document);
        }
        return inserted;
    }

    Optional<T> find(String id) {
        return known(id).map(shape::value);
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
            var present = known(id);
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
        var _ =
                memory.changing(
                        document.id(),
                        () ->
                                collection.replaceOne(
                                        eq("_id", document.id()),
                                        document,
                                        new ReplaceOptions().upsert(true)));
        Recollection.forget(shape.document(), document.id());
        changes.note(document);
    }

    /** Sets what the house does not know of, such as a mark of a queue. */
    void set(Bson filter, Bson update) {
        memory.changingAny(() -> collection.updateOne(filter, update));
        Recollection.forgetAll(shape.document());
    }

    void delete(Bson filter) {
        memory.changingAny(() -> collection.deleteMany(filter));
        Recollection.forgetAll(shape.document());
    }

    /** Others may have come first; then what we know is out of date. */
    private boolean replace(D read, T value) {
        Recollection.forget(shape.document(), read.id());
        var document = shape.document(value, read.rev() + 1);
        var asRead = and(eq("_id", read.id()), eq("rev", read.rev()));
        boolean replaced =
                memory.changing(read.id(), () -> collection.replaceOne(asRead, document))
                                .getMatchedCount()
                        == 1;
        if (replaced) {
            Recollection.keep(shape.document(), read.id(), document);
            changes.note(read, document);
        }
        return replaced;
    }

    private Optional<D> known(String id) {
        return Recollection.once(shape.document(), id, () -> memory.find(id, () -> read(id)));
    }

    private Optional<D> read(String id) {
        Recollection.forget(shape.document(), id);
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
