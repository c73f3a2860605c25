package dev.soundings.store;

import static java.nio.ByteBuffer.allocate;
import static java.util.Spliterators.spliteratorUnknownSize;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;

import dev.soundings.store.IndexedFields.NoElement;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An index in the order of its values: the key of {@code {u: "a", n: 1}} over both fields is the
 * bytes of "a" and of 1, followed by the document's position unless the index is unique.
 *
 * <p>The empty key comes before all others and says that the index is built, and whether a document
 * stands in it more than once or with a value that only the whole query can compare.
 */
final class OrderedIndex extends PlannedIndex {

    private static final byte[] STATE = new byte[0];
    private static final long PLAIN = 0;
    private static final long MIXED = 1;

    private final MVMap<byte[], Long> positions;
    private final boolean unique;
    private final IndexedFields fields;

    OrderedIndex(
            MVMap<byte[], Long> positions,
            String name,
            List<IndexKey> keys,
            boolean sparse,
            boolean unique) {
        super(name, keys, sparse);
        this.positions = positions;
        this.unique = unique;
        this.fields = IndexedFields.of(keys);
    }

    boolean canShareAnArray(int one, int other) {
        return fields.canShareAnArray(one, other);
    }

    /** When not, its order is not the documents' order, and a document may come up again. */
    boolean isPlain() {
        return !Long.valueOf(MIXED).equals(positions.get(STATE));
    }

    Stream<Long> positions(Span span, boolean backwards) {
        var cursor = span.cursor(positions, backwards);
        var keys = spliteratorUnknownSize(cursor, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(keys, false)
                .filter(key -> key.length > STATE.length)
                .dropWhile(key -> backwards && span.isBefore(key))
                .takeWhile(key -> backwards ? !span.isAfter(key) : !span.isBefore(key))
                .map(key -> cursor.getValue());
    }

    void built() {
        positions.putIfAbsent(STATE, PLAIN);
    }

    void clear() {
        positions.clear();
    }

    void remove(Document document, Long position) {
        entries(document).keySet().forEach(key -> positions.remove(stored(key, position)));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        checkFree(entries(document), Set.of(), collection);
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        var entries = entries(document);
        checkFree(entries, Set.of(), collection);
        entries.keySet().forEach(key -> positions.put(stored(key, position), position));
        if (isPlain() && !arePlain(entries)) {
            positions.put(STATE, MIXED);
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
        checkFree(entries(after), entries(before).keySet(), collection);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Long position, MongoCollection<Long> collection) {
        if (!entries(before).keySet().equals(entries(after).keySet())) {
            remove(before, position);
            add(after, position, collection);
        }
    }

    @Override
    public @Nullable Long getPosition(Document document) {
        var keys = entries(document).keySet().stream();
        return unique ? keys.map(positions::get).findFirst().orElse(null) : null;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean isEmpty() {
        return !positions.containsKey(STATE);
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && unique == other.isUnique()
                && toIndexDescription().equals(other.toIndexDescription());
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong() - (isEmpty() ? 0 : 1);
    }

    @Override
    public long getDataSize() {
        return positions.keySet().stream().mapToLong(key -> key.length).sum();
    }

    private void checkFree(
            Map<byte[], List<@Nullable Object>> entries,
            Set<byte[]> own,
            MongoCollection<Long> collection) {
        if (unique) {
            entries.forEach((key, values) -> {
                if (!own.contains(key) && positions.containsKey(key)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
                }
            });
        }
    }

    private static boolean arePlain(Map<byte[], List<@Nullable Object>> entries) {
        return entries.size() <= 1
                && entries.values().stream().flatMap(List::stream).noneMatch(OrderedIndex::isMixed);
    }

    private static boolean isMixed(@Nullable Object value) {
        return value instanceof Map || value instanceof Collection || value instanceof NoElement;
    }

    private Map<byte[], List<@Nullable Object>> entries(Document document) {
        var entries = new TreeMap<byte[], List<@Nullable Object>>(Arrays::compareUnsigned);
        var found = fields.valuesIn(document);
        var isThere = found.stream().flatMap(List::stream).anyMatch(v -> !(v instanceof Missing));
        if (isThere || !isSparse()) {
            for (List<@Nullable Object> values : found) {
                entries.put(bytes(values), values);
            }
        }
        return entries;
    }

    private byte[] bytes(List<@Nullable Object> values) {
        if (!values.stream().allMatch(KeyBytes::canBeIndexed)) {
            throw Refusals.notSupported("an index over " + values, "it could not be found again");
        }
        var bytes = new byte[0];
        for (var i = 0; i < values.size(); i++) {
            bytes = Span.joined(bytes, KeyBytes.of(values.get(i), getKeys().get(i).isAscending()));
        }
        return bytes;
    }

    private byte[] stored(byte[] key, Long position) {
        return unique ? key : Span.joined(key, allocate(Long.BYTES).putLong(position).array());
    }
}
