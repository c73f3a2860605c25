package dev.soundings.store;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One collection: documents as bytes, in the order in which they came. What a unique index can
 * answer is not searched for, also when more is asked: {@code {_id: "r1", v: 7}} reads one
 * document.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Long> {

    private final MVMap<Long, byte[]> documents;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Long, byte[]> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document sort, int skip, int limit, int batch, Document fields) {
        var conditions = IndexedConditions.of(query);
        for (var index : getIndexes()) {
            var narrowed = conditions.over(index);
            if (narrowed.isPresent()) {
                var positions = index.getPositions(narrowed.get());
                return matchDocuments(query, positions, sort, skip, limit, batch, fields);
            }
        }
        return matchDocuments(query, sort, skip, limit, batch, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document sort, int skip, int limit, int batch, Document fields) {
        var all = streamAllDocumentsWithPosition();
        if (isNaturalDescending(sort)) {
            all =
                    all.sorted(
                            Comparator.<DocumentWithPosition<Long>, Long>comparing(
                                            DocumentWithPosition::getPosition)
                                    .reversed());
        }
        var found = all.map(DocumentWithPosition::getDocument);
        return matchDocumentsFromStream(found, query, sort, skip, limit, batch, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry ->
                        new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected Document getDocument(Long position) {
        return Bson.decode(requireNonNull(documents.get(position)));
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        var last = documents.lastKey();
        var position = last == null ? 1L : last + 1;
        documents.put(position, Bson.encode(document));
        return position;
    }

    @Override
    protected void handleUpdate(Long position, Document before, Document after) {
        documents.put(position, Bson.encode(after));
    }

    @Override
    protected void removeDocument(Long position) {
        documents.remove(position);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        // Counted when asked for.
    }

    @Override
    protected int getDataSize() {
        var bytes = documents.values().stream().mapToLong(value -> value.length).sum();
        return Math.clamp(bytes, 0, Integer.MAX_VALUE);
    }
}
