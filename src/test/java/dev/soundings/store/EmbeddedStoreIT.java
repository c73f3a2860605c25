package dev.soundings.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteUpsert;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class EmbeddedStoreIT {

    @TempDir Path folder;

    private EmbeddedStore store;
    private MongoClient client;

    @BeforeEach
    void start() {
        store = EmbeddedStore.open(StoreSettings.keptIn(file()));
        client = StoreClient.connect(store);
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void findsChangesAndDeletesWhatWasInserted() {
        risks().insertMany(List.of(risk("r1", 3), risk("r2", 5), risk("r3", 8)));

        risks().updateOne(eq("_id", "r2"), set("score", 6));
        risks().deleteOne(eq("_id", "r3"));

        assertThat(risks().find(gte("score", 4)))
                .extracting(risk -> risk.getString("_id"), risk -> risk.getInteger("score"))
                .containsExactly(tuple("r2", 6));
        assertThat(risks().countDocuments()).isEqualTo(2);
    }

    @Test
    void handsOutDocumentsInTheOrderInWhichTheyCame() {
        risks().insertMany(List.of(risk("z", 1), risk("a", 2), risk("m", 3)));

        assertThat(ids(risks().find())).containsExactly("z", "a", "m");
        assertThat(ids(risks().find().sort(new Document("$natural", -1))))
                .containsExactly("m", "a", "z");
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        risks().insertOne(risk("r1", 3).append("v", 7));

        var stale = risks().updateOne(and(eq("_id", "r1"), eq("v", 6)), set("score", 1));
        var fresh = risks().updateOne(and(eq("_id", "r1"), eq("v", 7)), inc("v", 1));

        assertThat(stale.getMatchedCount()).isZero();
        assertThat(fresh.getModifiedCount()).isEqualTo(1);
        assertThat(ids(risks().find(and(in("_id", "r1", "r2"), eq("v", 8))))).containsExactly("r1");
    }

    @Test
    void claimsWithFindAndModify() {
        risks().insertOne(risk("r1", 3));

        var claimed =
                risks().findOneAndUpdate(
                                eq("_id", "r1"),
                                set("owner", "u7"),
                                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));

        assertThat(claimed).containsEntry("owner", "u7").containsEntry("score", 3);
    }

    @Test
    void insertsOnceWhenTheIdIsTaken() {
        risks().insertOne(risk("r1", 3));

        var refused =
                catchThrowableOfType(
                        MongoWriteException.class, () -> risks().insertOne(risk("r1", 9)));

        assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        assertThat(risks().find().first()).containsEntry("score", 3);
    }

    @Test
    void countsWhatAnUnorderedInsertReallyInserted() {
        risks().insertOne(risk("r1", 3));

        var partly =
                catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () ->
                                risks().insertMany(
                                                List.of(
                                                        risk("r0", 1),
                                                        risk("r1", 1),
                                                        risk("r2", 1)),
                                                new InsertManyOptions().ordered(false)));

        assertThat(partly.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(partly.getWriteErrors())
                .extracting(error -> error.getIndex())
                .containsExactly(1);
        assertThat(risks().countDocuments()).isEqualTo(3);
    }

    @Test
    void endsOrderedUpdatesAtTheFirstThatFails() {
        risks().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        risks().insertOne(risk("r1", 3).append("number", 14));
        var upsert = new UpdateOptions().upsert(true);
        List<UpdateOneModel<Document>> updates =
                List.of(
                        new UpdateOneModel<>(eq("_id", "r1"), set("score", 4)),
                        new UpdateOneModel<>(eq("_id", "r2"), set("number", 15), upsert),
                        new UpdateOneModel<>(eq("_id", "r3"), set("number", 14), upsert),
                        new UpdateOneModel<>(eq("_id", "r1"), set("score", 5)));

        var partly =
                catchThrowableOfType(
                        MongoBulkWriteException.class, () -> risks().bulkWrite(updates));

        assertThat(partly.getWriteErrors())
                .extracting(error -> error.getIndex())
                .containsExactly(2);
        assertThat(partly.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(partly.getWriteResult().getUpserts())
                .extracting(BulkWriteUpsert::getIndex)
                .containsExactly(1);
        assertThat(risks().find(eq("_id", "r1")).first()).containsEntry("score", 4);
    }

    @Test
    void keepsUniqueFieldsUnique() {
        risks().createIndex(
                        Indexes.ascending("project", "number"), new IndexOptions().unique(true));
        risks().insertOne(risk("r1", 3).append("project", "p").append("number", 14));

        assertThatThrownBy(() ->
                        risks().insertOne(
                                        risk("r2", 3).append("project", "p").append("number", 14L)))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThat(ids(risks().find(and(eq("number", 14), eq("score", 3), eq("project", "p")))))
                .containsExactly("r1");
    }

    @Test
    void dropsAnIndexOfOneCollectionOnly() {
        var wins = database().getCollection("wins");
        risks().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        wins.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));

        risks().dropIndexes();
        restart();

        risks().insertMany(
                        List.of(
                                risk("r1", 3).append("number", 1),
                                risk("r2", 3).append("number", 1)));
        database().getCollection("wins").insertOne(risk("w1", 3).append("number", 1));
        assertThatThrownBy(() ->
                        database()
                                .getCollection("wins")
                                .insertOne(risk("w2", 3).append("number", 1)))
                .hasMessageContaining("E11000");
    }

    @Test
    void forgetsAnIndexThatCouldNotBeBuilt() {
        risks().insertMany(List.of(risk("r1", 3), risk("r2", 3)));
        var unique = new IndexOptions().unique(true);
        assertThatThrownBy(() -> risks().createIndex(Indexes.ascending("score"), unique))
                .hasMessageContaining("E11000");
        risks().updateOne(eq("_id", "r2"), set("score", 4));

        risks().createIndex(Indexes.ascending("score"), unique);

        assertThat(ids(risks().find(eq("score", 3)))).containsExactly("r1");
        assertThat(ids(risks().find(eq("score", 4)))).containsExactly("r2");
    }

    @Test
    void readsNoFurtherThanTheLimit() {
        risks().createIndex(
                        Indexes.compoundIndex(
                                Indexes.ascending("owner"), Indexes.descending("score")));
        risks().insertMany(
                        IntStream.range(0, 300)
                                .mapToObj(n -> risk("r" + n, n).append("owner", "u" + n % 3))
                                .toList());
        var before = store.documentsExamined();

        var found =
                risks().find(and(eq("owner", "u1"), gte("score", 30)))
                        .sort(new Document("score", 1))
                        .skip(1)
                        .limit(2);

        assertThat(ids(found)).containsExactly("r34", "r37");
        assertThat(risks().countDocuments(and(eq("owner", "u2"), gte("score", 290)))).isEqualTo(4);
        assertThat(store.documentsExamined() - before).isEqualTo(7);
    }

    @Test
    void remembersDocumentsAndUniqueFieldsAfterARestart() {
        risks().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        risks().createIndex(Indexes.ascending("score"));
        risks().insertOne(risk("r1", 3).append("number", 14));
        risks().insertOne(risk("gone", 3).append("number", 15));
        risks().deleteOne(eq("_id", "gone"));

        restart();

        assertThat(risks().find().into(new ArrayList<>()))
                .containsExactly(risk("r1", 3).append("number", 14));
        assertThat(risks().listIndexes())
                .extracting(index -> index.getString("name"))
                .containsExactlyInAnyOrder("_id_", "number_1", "score_1");
        assertThatThrownBy(() -> risks().insertOne(risk("r2", 3).append("number", 14)))
                .hasMessageContaining("E11000");
        risks().insertOne(risk("r3", 3).append("number", 15));
    }

    @Test
    void forgetsDroppedCollectionsForGood() {
        risks().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        risks().insertOne(risk("r1", 3).append("number", 14));

        risks().drop();
        restart();

        assertThat(database().listCollectionNames()).doesNotContain("risks");
        risks().insertOne(risk("r1", 4).append("number", 14));
        assertThat(risks().find().first()).containsEntry("score", 4);
        client.getDatabase("soundings").drop();
        assertThat(risks().countDocuments()).isZero();
    }

    @Test
    void answersTheHealthCheck() {
        var hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
        risks().insertOne(risk("r1", 3));
        assertThat(client.listDatabaseNames()).contains("soundings");
    }

    @Test
    void letsNobodyInWithoutTheSecret() {
        var wrong =
                MongoCredential.createPlainCredential(
                        store.user(), "$external", "guess".toCharArray());
        var guessing = StoreClient.settings(store).credential(wrong).build();

        try (var guest = MongoClients.create(StoreClient.settings(store).build());
                var guesser = MongoClients.create(guessing)) {
            assertThatThrownBy(() -> guest.getDatabase("soundings").listCollectionNames().first())
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("requires authentication");
            assertThatThrownBy(() -> guesser.getDatabase("soundings").listCollectionNames().first())
                    .isInstanceOf(MongoSecurityException.class);
        }
    }

    @Test
    void refusesASecondStoreOnTheSameFile() {
        assertThatThrownBy(() -> EmbeddedStore.open(StoreSettings.keptIn(file())))
                .isInstanceOf(StoreInUse.class)
                .hasMessageContaining("Another Soundings is using " + file());
    }

    @Test
    void saysSoWhenTheFileIsNotADatabase() throws Exception {
        var damaged = Files.writeString(folder.resolve("letter.db"), "Dear all ".repeat(2_000));

        assertThatThrownBy(() -> EmbeddedStore.open(StoreSettings.keptIn(damaged)))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("letter.db");
    }

    @Test
    void keepsTheFileFromOtherUsers() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void needsNoFileInMemory() {
        try (var memory = EmbeddedStore.open(StoreSettings.inMemory());
                var guest = StoreClient.connect(memory)) {
            var notes = guest.getDatabase("soundings").getCollection("notes");

            notes.insertOne(new Document("_id", "n1"));

            assertThat(notes.countDocuments()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'risks', filter: {}, collation: {locale: 'de'}}",
                "{find: 'risks', filter: {$and: [{$where: 'true'}]}}",
                "{find: 'risks', filter: {}, tailable: true}",
                "{update: 'risks', updates: [{q: {}, u: [{$set: {a: 1}}]}]}",
                "{update: 'risks', updates: [{q: {}, u: {$set: {a: 1}}, collation: {locale:"
                        + " 'de'}}]}",
                "{delete: 'risks', deletes: [{q: {}, limit: 1, collation: {locale: 'de'}}]}",
                "{findAndModify: 'risks', query: {}, update: [{$set: {a: 1}}]}",
                "{createIndexes: 'risks', indexes: [{key: {a: 1}, name: 'a', expireAfterSeconds:"
                        + " 5}]}",
                "{createIndexes: 'risks', indexes: [{key: {a: 1}, name: 'a',"
                        + " partialFilterExpression: {b: 1}}]}",
                "{createIndexes: 'risks', indexes: [{key: {a: 'text'}, name: 'a'}]}",
                "{createIndexes: 'risks', indexes: [{key: {'$**': 1}, name: 'a'}]}",
                "{createIndexes: 'risks', indexes: [{key: {a: 'hashed'}, name: 'a'}]}",
                "{createIndexes: 'risks', indexes: [{key: {a: '2dsphere'}, name: 'a'}]}",
                "{createIndexes: 'risks', indexes: [{key: {'a.0': 1}, name: 'a'}]}",
                "{find: 'risks', filter: {a: {x: 1, y: 2}}}",
                "{find: 'risks', filter: {a: {$elemMatch: {x: null}}}}",
                "{update: 'risks', updates: [{q: {}, u: {$set: {a: 1}}}], let: {v: 1}}",
                "{create: 'risks', capped: true, size: 4096}",
                "{create: 'risks', timeseries: {timeField: 'at'}}",
                "{create: 'risks', validator: {$jsonSchema: {}}}",
                "{aggregate: 'risks', pipeline: [{$out: 'copy'}], cursor: {}}",
                "{aggregate: 'risks', pipeline: [{$changeStream: {}}], cursor: {}}",
                "{aggregate: 'risks', pipeline: [], cursor: {}, explain: true}",
                "{insert: 'risks', documents: [{_id: 1}], txnNumber: 1, startTransaction: true}"
            })
    void refusesWhatItWouldDoWrong(String command) {
        assertThatThrownBy(() -> database().runCommand(Document.parse(command)))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("The embedded store does not support")
                .hasMessageContaining("Use a MongoDB server for this.");
    }

    @Test
    void refusesTransactions() {
        try (var session = client.startSession()) {
            session.startTransaction();

            assertThatThrownBy(() -> risks().insertOne(session, risk("r1", 3)))
                    .isInstanceOf(MongoException.class);
        }
        assertThat(risks().countDocuments()).isZero();
    }

    @Test
    void insertsOnceWhenManyUpsertAtTheSameTime() {
        var upsert = new UpdateOptions().upsert(true);

        IntStream.range(0, 32)
                .parallel()
                .forEach(i -> risks().updateOne(eq("_id", "r1"), inc("score", 1), upsert));

        assertThat(risks().find().into(new ArrayList<>())).containsExactly(risk("r1", 32));
    }

    private Path file() {
        return folder.resolve("data").resolve("soundings.db");
    }

    private void restart() {
        stop();
        start();
    }

    private MongoDatabase database() {
        return client.getDatabase("soundings");
    }

    private MongoCollection<Document> risks() {
        return database().getCollection("risks");
    }

    private static Document risk(String id, int score) {
        return new Document("_id", id).append("score", score);
    }

    private static List<String> ids(Iterable<Document> documents) {
        var ids = new ArrayList<String>();
        documents.forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }
}
