package dev.soundings.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * A unique index: which document has this value. The key of {@code {u: "a", n: 1}} over both fields
 * is the document {@code {0: "a", 1: 1.0}} as bytes; numbers are normalised, so that 1 and 1.0 are
 * the same.
 */
final class StoredUniqueIndex extends AbstractUniqueIndex<Long> {

    private final MVMap<byte[], Long> positions;

    StoredUniqueIndex(
            MVMap<byte[], Long> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    protected @Nullable Long getPosition(KeyValue key) {
        return positions.get(bytes(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Long position) {
        return positions.putIfAbsent(bytes(key), position) == null;
    }

    @Override
    protected @Nullable Long removeDocument(KeyValue key) {
        return positions.remove(bytes(key));
    }

    @Override
    protected Iterable<Entry<KeyValue, Long>> getIterable() {
        return positions.entrySet().stream()
                .map(entry -> Map.entry(keyOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return positions.keySet().stream().mapToLong(key -> key.length).sum();
    }

    private static byte[] bytes(KeyValue key) {
        var document = new Document();
        for (var value : key.normalized()) {
            document.put(Integer.toString(document.size()), value);
        }
        return Bson.encode(document);
    }

    private static KeyValue keyOf(byte[] bytes) {
        return new KeyValue(Bson.decode(bytes).values());
    }
}
