package dev.soundings.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Documents in the order of a sort, which is that of an index over the same fields: {@code {at: -1,
 * _id: 1}}. Where a field has an array, its least element counts, or downwards its greatest.
 */
final class SortOrder implements Comparator<Document> {

    private final List<IndexKey> fields;
    private final IdentityHashMap<Document, byte[]> keys = new IdentityHashMap<>();

    SortOrder(Document sort) {
        this.fields =
                sort.entrySet().stream()
                        .map(field -> new IndexKey(field.getKey(), isUpwards(field.getValue())))
                        .toList();
    }

    static boolean isUpwards(@Nullable Object direction) {
        return direction instanceof Number number && number.intValue() > 0;
    }

    @Override
    public int compare(Document one, Document other) {
        return Arrays.compareUnsigned(key(one), key(other));
    }

    private byte[] key(Document document) {
        return keys.computeIfAbsent(
                document,
                read ->
                        fields.stream()
                                .map(field -> first(read, field))
                                .reduce(new byte[0], Span::joined));
    }

    private static byte[] first(Document document, IndexKey field) {
        return IndexedFields.of(List.of(field)).valuesIn(document).stream()
                .map(values -> KeyBytes.of(values.getFirst(), field.isAscending()))
                .min(Arrays::compareUnsigned)
                .orElseThrow();
    }
}
