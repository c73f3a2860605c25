package dev.soundings.store;

import static java.util.Objects.requireNonNull;
import static java.util.Spliterators.spliteratorUnknownSize;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One collection: documents as bytes, in the order in which they came. What an index can answer is
 * not searched for, also when more is asked: {@code {_id: "r1", v: 7}} reads one document.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Long> {

    private final MVMap<Long, byte[]> documents;
    private final Seal seal;
    private final LongAdder examined;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Long, byte[]> documents,
            LongAdder examined,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.seal = new Seal(documents.getName());
        this.examined = examined;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document sort, int skip, int limit, int batch, Document fields) {
        var plan = isNatural(sort) ? noPlan() : IndexPlan.best(indexes(), query, sort, limit);
        var isOrdered = isNatural(sort) || plan.filter(IndexPlan::ordered).isPresent();
        var found = plan.map(this::found).orElseGet(() -> everything(isNaturalDescending(sort)));
        var order = isOrdered || sort == null || sort.isEmpty() ? null : new SortOrder(sort);
        return matchDocumentsFromStream(query, found, skip, limit, batch, order, fields);
    }

    /** Those that can meet the query; the query has to be asked of each of them. */
    Stream<Document> candidates(Document query) {
        return IndexPlan.best(indexes(), query, null, 0)
                .map(this::found)
                .orElseGet(() -> everything(false));
    }

    private static Optional<IndexPlan> noPlan() {
        return Optional.empty();
    }

    private static boolean isNatural(@Nullable Document sort) {
        return sort != null && sort.containsKey("$natural");
    }

    private Stream<OrderedIndex> indexes() {
        return getIndexes().stream().map(OrderedIndex.class::cast);
    }

    @Override
    public synchronized void addIndex(Index<Long> index) {
        try {
            super.addIndex(index);
            ((OrderedIndex) index).built();
        } catch (IndexBuildFailedException e) {
            ((OrderedIndex) index).clear();
            throw e;
        }
    }

    // Only the id tells where it is; the other indexes are told.
    @Override
    public synchronized void removeDocument(Document document) {
        var position =
                indexes()
                        .map(index -> index.getPosition(document))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> findDocumentPosition(document));
        if (position != null) {
            indexes().forEach(index -> index.remove(document, position));
            removeDocument(position);
        }
    }

    private Stream<Document> found(IndexPlan plan) {
        return plan.positions().map(this::getDocument);
    }

    private Stream<Document> everything(boolean lastFirst) {
        var keys = lastFirst ? documents.cursor(null, null, true) : documents.cursor(null);
        return StreamSupport.stream(spliteratorUnknownSize(keys, Spliterator.ORDERED), false)
                .map(_ -> read(keys.getValue()));
    }

    /** Not called: all queries go through the plan. */
    @Override
    protected QueryResult matchDocuments(
            Document query, Document sort, int skip, int limit, int batch, Document fields) {
        return queryDocuments(query, sort, skip, limit, batch, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(read(entry.getValue()), entry.getKey()));
    }

    @Override
    protected Document getDocument(Long position) {
        return read(requireNonNull(documents.get(position)));
    }

    private Document read(byte[] bytes) {
        examined.increment();
        return Bson.decode(bytes);
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        var last = documents.lastKey();
        var position = last == null ? 1L : last + 1;
        documents.put(position, seal.put(position, Bson.encode(document)));
        return position;
    }

    @Override
    protected void handleUpdate(Long position, Document before, Document after) {
        documents.put(position, seal.put(position, Bson.encode(after)));
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
        var bytes = documents.values().stream().mapToLong(Seal::documentLength).sum();
        return Math.clamp(bytes, 0, Integer.MAX_VALUE);
    }
}
