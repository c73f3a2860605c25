package dev.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.KeyConstraintError;

import org.h2.mvstore.type.LongDataType;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An index may make a query faster, never change its answer: what is found with indexes is what is
 * found by reading everything, and both are what MongoDB documents.
 */
class IndexedAnswersTest {

    private static final int CASES = Integer.getInteger("soundings.store.cases", 20_000);
    private static final int QUERIES_PER_WORLD = 100;
    private static final int DOCUMENTS = 40;
    private static final int DUPLICATE = 11000;
    private static final int PARALLEL_ARRAYS = 171;

    @Test
    void findsWithIndexesWhatItFindsWithoutAndWhatIsDocumented() {
        for (var world = 0; world * QUERIES_PER_WORLD < CASES; world++) {
            new Compared(new RandomWorld(world), "world " + world).run();
        }
    }

    private static final class Compared {

        private final RandomWorld world;
        private final String name;
        private final StoreFile file = StoreFile.open(StoreSettings.inMemory());
        private final StoredCollection indexed;
        private final StoredCollection plain;

        Compared(RandomWorld world, String name) {
            this.world = world;
            this.name = name;
            var database = new StoredDatabase("test", file, new CursorRegistry());
            this.indexed = collection(database, "indexed");
            this.plain = collection(database, "plain");
        }

        private static StoredCollection collection(StoredDatabase database, String name) {
            return (StoredCollection)
                    database.createCollectionOrThrowIfExists(
                            name, CollectionOptions.withDefaults());
        }

        void run() {
            addIndexes(1 + world.upTo(1));
            for (var id = 0; id < DOCUMENTS; id++) {
                keep(world.document(id));
            }
            addIndexes(1);
            for (var i = 0; i < QUERIES_PER_WORLD; i++) {
                if (world.once(10)) {
                    replace(world.upTo(DOCUMENTS));
                }
                compare(world.query(), world.once(2) ? world.sort() : new Document());
            }
            file.close();
        }

        private void addIndexes(int count) {
            for (var i = 0; i < count; i++) {
                var keys = world.keys();
                var index = "index" + indexed.getIndexes().size();
                var unique = world.once(5) && keys.size() > 1;
                var entries = file.keys(index, LongDataType.INSTANCE);
                try {
                    indexed.addIndex(new OrderedIndex(entries, index, keys, world.once(3), unique));
                } catch (IndexBuildFailedException e) {
                    assertThat(e.getCode()).isIn(DUPLICATE, PARALLEL_ARRAYS);
                }
            }
        }

        private void keep(Document document) {
            try {
                indexed.addDocument(document);
                plain.addDocument(document);
            } catch (KeyConstraintError e) {
                assertThat(e.getCode()).isIn(DUPLICATE, PARALLEL_ARRAYS);
            }
        }

        private void replace(int id) {
            var old = List.copyOf(found(indexed, new Document("_id", id), new Document(), 0, 0));
            old.forEach(indexed::removeDocument);
            old.forEach(plain::removeDocument);
            keep(world.document(id));
        }

        private void compare(Document query, Document sort) {
            var skip = world.upTo(2);
            var limit = world.once(3) ? 0 : 1 + world.upTo(10);
            var single = SingleConditions.of(query);
            var documented =
                    found(plain, new Document(), new Document(), 0, 0).stream()
                            .filter(document -> DocumentedQuery.matches(document, query))
                            .sorted(DocumentedOrder.by(sort))
                            .toList();

            assertThat(ids(found(indexed, single, new Document(), 0, 0)))
                    .as("%s %s", name, query)
                    .isEqualTo(ids(documented));
            assertThat(ids(found(plain, single, new Document(), 0, 0)))
                    .as("%s %s in full", name, query)
                    .isEqualTo(ids(documented));
            var page = found(indexed, single, sort, skip, limit);
            var expected =
                    documented.stream()
                            .skip(skip)
                            .limit(limit == 0 ? Integer.MAX_VALUE : limit)
                            .toList();
            assertThat(page)
                    .as("%s %s by %s from %s for %s", name, query, sort, skip, limit)
                    .usingElementComparator(DocumentedOrder.by(sort))
                    .containsExactlyElementsOf(expected);
            assertThat(ids(documented)).containsAll(ids(page));
        }

        private static List<Document> found(
                StoredCollection collection, Document query, Document sort, int skip, int limit) {
            var found = collection.queryDocuments(query, sort, skip, limit, 0, new Document());
            return StreamSupport.stream(found.spliterator(), false).toList();
        }

        private static List<Object> ids(List<Document> documents) {
            return documents.stream().map(document -> document.get("_id")).sorted().toList();
        }
    }
}
