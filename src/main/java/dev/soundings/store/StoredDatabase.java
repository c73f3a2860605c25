package dev.soundings.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;

import io.netty.channel.Channel;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One database: each collection is a map {@code documents:db.people}, each index a map {@code
 * index:db.people:_id_}. The lists of collections and indexes are collections themselves.
 */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    static final String INDEX = "index:";

    static final String DOCUMENTS = "documents:";

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
        return new StoredCollection(
                this, collection, options, documents, file.examined(), cursorRegistry);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(mapOf(collection, index), index, keys, sparse, true);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(mapOf(collection, index), index, keys, sparse, false);
    }

    private MVMap<byte[], Long> mapOf(String collection, String index) {
        return file.keys(indexOf(collection, index), LongDataType.INSTANCE);
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        return switch (command) {
            case "aggregate" -> aggregate(channel, command, query, databases, oplog);
            case "dropIndexes" -> dropIndexes(query);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    // The stages are the query engine's; what a leading $match finds by an index is all they get.
    private Document aggregate(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        var stages = Aggregation.parse(query.get("pipeline"));
        if (stages.isEmpty()
                || !(stages.getFirst().get("$match") instanceof Document leading)
                || !(resolveCollection(String.valueOf(query.get(command)), false)
                        instanceof StoredCollection collection)) {
            return super.handleCommand(channel, command, query, databases, oplog);
        }
        var aggregation = Aggregation.fromPipeline(stages, databases, this, collection, oplog);
        aggregation.validate(query);
        var results = aggregation.runStages(collection.candidates(leading));
        return new Document(
                        "cursor",
                        new Document("id", 0L)
                                .append("ns", collection.getFullName())
                                .append("firstBatch", results))
                .append("ok", 1.0);
    }

    // The query engine's own also forgets indexes of the same name in other collections.
    private Document dropIndexes(Document query) {
        var collection = resolveCollection(String.valueOf(query.get("dropIndexes")), false);
        if (collection != null && indexes.get() != null) {
            var described = new Document("ns", collection.getFullName());
            var found =
                    indexes.get()
                            .handleQueryAsStream(described)
                            .filter(index -> isMeant(query.get("index"), index))
                            .toList();
            if (found.isEmpty() && !"*".equals(query.get("index"))) {
                throw new IndexNotFoundException("index not found: " + query.get("index"));
            }
            for (var index : found) {
                dropIndex(collection, String.valueOf(index.get("name")));
                indexes.get().removeDocument(index);
            }
        }
        return new Document("ok", 1.0);
    }

    private boolean isMeant(@Nullable Object asked, Document index) {
        var isId = isPrimaryKeyIndex((Document) index.get("key"));
        return "*".equals(asked)
                ? !isId
                : Objects.equals(asked, index.get("name"))
                        || Objects.equals(asked, index.get("key"));
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
        return INDEX + getFullCollectionNamespace(collection) + ":" + index;
    }
}
