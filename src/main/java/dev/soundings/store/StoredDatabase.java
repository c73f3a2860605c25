package dev.soundings.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.oplog.Oplog;

import org.h2.mvstore.type.LongDataType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One database: each collection is a map {@code documents:db.people}, each unique index a map
 * {@code unique:db.people:_id_}. The lists of collections and indexes are collections themselves.
 */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private static final String DOCUMENTS = "documents:";
    private static final String UNIQUE = "unique:";

    private final StoreFile file;

    StoredDatabase(String name, StoreFile file, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        initializeNamespacesAndIndexes();
    }

    static Set<String> namesIn(StoreFile file) {
        return file.mapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .collect(Collectors.toSet());
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(
            String collection, CollectionOptions options) {
        var documents = file.documents(documentsOf(collection), LongDataType.INSTANCE);
        return new StoredCollection(this, collection, options, documents, cursorRegistry);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        var positions = file.keys(indexOf(collection, index), LongDataType.INSTANCE);
        return new StoredUniqueIndex(positions, index, keys, sparse);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new UnsortedIndex(index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<Long> collection, String index) {
        super.dropIndex(collection, index);
        dropIfThere(indexOf(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        dropIfThere(documentsOf(collection));
    }

    @Override
    protected long getFileSize() {
        return file.size();
    }

    @Override
    protected long getStorageSize() {
        return file.size();
    }

    private void dropIfThere(String map) {
        if (file.mapNames().contains(map)) {
            file.drop(map);
        }
    }

    private String documentsOf(String collection) {
        return DOCUMENTS + getFullCollectionNamespace(collection);
    }

    private String indexOf(String collection, String index) {
        return UNIQUE + getFullCollectionNamespace(collection) + ":" + index;
    }
}
