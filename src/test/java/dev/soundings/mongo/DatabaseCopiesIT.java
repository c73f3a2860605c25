package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import dev.soundings.store.EmbeddedStore;
import dev.soundings.store.StoreInUse;
import dev.soundings.store.StoreSettings;

import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

class DatabaseCopiesIT {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2027-01-04T08:00:00Z"));

    private static final List<String> ODD =
            List.of(
                    "{_id: 1, texts: ['', 'Grüße 👋', 'a\\nb\\r\\u2028c', '\\u0001', '\"\\\\']}",
                    "{_id: {$numberLong: '2'}, int: {$numberInt: '1'}, long: {$numberLong: '1'}}",
                    "{_id: 'doubles', of: [{$numberDouble: 'NaN'}, {$numberDouble: '-Infinity'},"
                            + " {$numberDouble: '-0.0'}, {$numberDouble: '1.0'}, 0.1, 1e300]}",
                    "{_id: 'decimals', of: [{$numberDecimal: '1.10'}, {$numberDecimal:"
                            + " '-1E+6144'}, {$numberDecimal: '0E-6176'}]}",
                    "{_id: 'dates', of: [{$date: '2027-01-04T08:00:00.123Z'}, {$date:"
                            + " {$numberLong: '-62135596800000'}}, {$date: {$numberLong:"
                            + " '253402300800000'}}]}",
                    "{_id: 'bytes', of: [{$binary: {base64: '', subType: '00'}}, {$binary: {base64:"
                            + " 'AAECAwQFBgcICQoLDA0ODw==', subType: '04'}}, {$binary: {base64:"
                            + " 'AQI=', subType: '00'}}, {$binary: {base64:"
                            + " 'AAECAwQFBgcICQoLDA0ODw==', subType: '03'}}]}",
                    "{_id: {nested: {deeper: [1, [2, [3, {}]], []]}}, none: null, yes: true}",
                    "{_id: {$oid: '65a0f0f0f0f0f0f0f0f0f0f0'}, regex: {$regularExpression:"
                            + " {pattern: 'a/b', options: 'i'}}}",
                    "{_id: 'edges', of: [{$minKey: 1}, {$maxKey: 1}, {$timestamp: {t: 7, i: 3}}]}",
                    "{_id: 'order', b: 1, a: 2, '': 3, 'dotted.key': 4, '$dollar': 5}");

    @TempDir Path folder;

    @Test
    void carriesEverythingOutAndInAndOutAgain() throws Exception {
        fill(store("first.db"));

        copies("first.db").carryOut(order("export-database", file("a.json")));
        copies("second.db").carryOut(order("import-database", file("a.json")));
        copies("second.db").carryOut(order("export-database", file("b.json")));

        assertThat(folder.resolve("b.json")).hasSameTextualContentAs(folder.resolve("a.json"));
        assertThat(Files.readAllLines(folder.resolve("a.json")))
                .hasSize(1 + 3 + ODD.size() + 1 + 1);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("a.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void carriesIntoAMongoDbByAddressAndBack() throws Exception {
        fill(store("first.db"));
        try (var server = EmbeddedStore.open(StoreSettings.keptIn(store("server.db")))) {
            var uri =
                    "mongodb://%s:%s@%s:%d/elsewhere?authMechanism=PLAIN&authSource=$external"
                            .formatted(
                                    server.user(),
                                    new String(server.secret()),
                                    server.host(),
                                    server.port());

            var there = copies("first.db").carryOut(order("export-database", "--to", uri));
            copies("second.db").carryOut(order("import-database", "--from=" + uri));

            assertThat(there)
                    .isEqualTo(
                            "Exported 11 documents of 3 collections: %s:%d/elsewhere"
                                    .formatted(server.host(), server.port()));
            assertThatThrownBy(() ->
                            copies("first.db").carryOut(order("export-database", "--to", uri)))
                    .isInstanceOf(CopyRefused.class)
                    .hasMessageContaining("/elsewhere holds 11 documents. Nothing was changed.");
        }
        assertThat(content("second.db")).isEqualTo(content("first.db"));
    }

    @Test
    void replacesOnlyWhenItIsTold() throws Exception {
        fill(store("first.db"));
        copies("first.db").carryOut(order("export-database", file("a.json")));
        in(store("second.db"), database -> insert(database, "mine", "{_id: 1}"));

        assertThatThrownBy(() ->
                        copies("second.db").carryOut(order("import-database", file("a.json"))))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("second.db holds 1 documents. Nothing was changed.")
                .hasMessageContaining("--replace");
        in(store("second.db"), database -> assertThat(count(database, "mine")).isEqualTo(1));
        assertThatThrownBy(
                        () -> copies("first.db").carryOut(order("export-database", file("a.json"))))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("a.json is there already");

        copies("second.db").carryOut(order("import-database", file("a.json"), "--replace"));

        assertThat(content("second.db")).isEqualTo(content("first.db"));
    }

    @Test
    void refusesADamagedCopyBeforeItWritesAnything() throws Exception {
        fill(store("first.db"));
        copies("first.db").carryOut(order("export-database", file("a.json")));
        var whole = Files.readString(folder.resolve("a.json"));

        assertRefused(whole.substring(0, whole.length() / 2), "cut short or damaged");
        assertRefused(whole.substring(0, whole.lastIndexOf("{\"end\"")), "stops before its end");
        assertRefused(whole.replace("Grüße", "Grütze"), "is not as it was written");
        assertRefused(whole.replaceFirst("\\{\"document\".*\n", ""), "is not as it was written");
        assertRefused(whole + "{\"document\": {\"_id\": 9}}\n", "is not as it was written");
        assertRefused(whole.replace("\"format\": 1", "\"format\": 2"), "made by a newer Soundings");
        assertRefused("Dear all,\n", "is not a copy made by export-database");
        assertRefused("", "is not a copy made by export-database");
    }

    @Test
    void leavesNothingOfACopyThatWasCutShort() throws Exception {
        try (var writer = new CopyWriter(folder.resolve("a.json"))) {
            writer.write(new CopyLine.Stored(new BsonDocument()));
            assertThat(folder.resolve("a.json")).doesNotExist();
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void marksADatabaseOfWhichPartsAreMissing() throws Exception {
        in(
                store("first.db"),
                database -> {
                    insert(database, "a", "{_id: 1, n: 1}");
                    insert(database, "a", "{_id: 2, n: 1}");
                });
        copies("first.db").carryOut(order("export-database", file("a.json")));
        var header = new CopyLine.Header(1, CLOCK.instant(), "soundings", 1, 2);
        var unique = BsonDocument.parse("{key: {n: 1}, name: 'n_1', unique: true}");
        try (var writer = new CopyWriter(folder.resolve("b.json"))) {
            writer.write(header);
            writer.write(new CopyLine.Collection("a", new BsonDocument(), List.of(unique), 2));
            writer.write(new CopyLine.Stored(BsonDocument.parse("{_id: 1, n: 1}")));
            writer.write(new CopyLine.Stored(BsonDocument.parse("{_id: 2, n: 1}")));
            writer.finish();
        }

        in(
                store("second.db"),
                database -> {
                    assertThatThrownBy(() ->
                                    new DatabaseImport(database)
                                            .replaceBy(CopyFile.checked(folder.resolve("b.json"))))
                            .hasMessageContaining("E11000");
                    assertThatThrownBy(() -> MongoSchema.prepare(database, CLOCK))
                            .isInstanceOf(UnfinishedImport.class)
                            .hasMessageContaining("import-database again with --replace");
                });
    }

    @Test
    void refusesACopyOfWhichTheDatabaseWouldKeepAnythingOtherwise() throws Exception {
        // The embedded store's engine does not know this option, and says nothing.
        var images = BsonDocument.parse("{changeStreamPreAndPostImages: {enabled: true}}");
        write("a.json", images, "{_id: 1}");

        assertThatThrownBy(() ->
                        copies("second.db").carryOut(order("import-database", file("a.json"))))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("does not keep everything that");
        assertThat(content("second.db")).isEmpty();
    }

    @Test
    void refusesACopyWithAKindOfBytesThatTheDatabaseDoesNotKnow() throws Exception {
        write(
                "a.json",
                new BsonDocument(),
                "{_id: 1, bytes: {$binary: {base64: 'AQI=', subType: '80'}}}");

        assertThatThrownBy(() ->
                        copies("second.db").carryOut(order("import-database", file("a.json"))))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("does not support bytes of subtype 80");
        assertThat(content("second.db")).isEmpty();
    }

    private void write(String copy, BsonDocument options, String document) throws IOException {
        try (var writer = new CopyWriter(folder.resolve(copy))) {
            writer.write(new CopyLine.Header(1, CLOCK.instant(), "soundings", 1, 1));
            writer.write(new CopyLine.Collection("a", options, List.of(), 1));
            writer.write(new CopyLine.Stored(BsonDocument.parse(document)));
            writer.finish();
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(
                        () -> copies("none.db").carryOut(order("export-database", file("a.json"))))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("There is no database at");
        assertThatThrownBy(() ->
                        copies("none.db").carryOut(order("import-database", file("none.json"))))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> order("export-database"))
                .isInstanceOf(CopyRefused.class)
                .hasMessage(CopyOrder.USAGE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotImportIntoADatabaseThatIsInUse() throws Exception {
        fill(store("first.db"));
        copies("first.db").carryOut(order("export-database", file("a.json")));

        try (var _ = OpenedDatabase.inFile(store("second.db"))) {
            assertThatThrownBy(() ->
                            copies("second.db").carryOut(order("import-database", file("a.json"))))
                    .isInstanceOf(StoreInUse.class);
        }
    }

    private void assertRefused(String content, String reason) throws IOException {
        Files.writeString(folder.resolve("b.json"), content);

        assertThatThrownBy(() ->
                        copies("second.db").carryOut(order("import-database", file("b.json"))))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining(reason);
        assertThat(store("second.db")).doesNotExist();
    }

    private static void fill(Path store) {
        in(
                store,
                database -> {
                    database.getCollection("people")
                            .createIndex(
                                    Indexes.ascending("name"),
                                    new IndexOptions().unique(true).sparse(true));
                    database.getCollection("people").createIndex(Indexes.descending("a", "b.c"));
                    insert(database, "people", "{_id: 'room/ana', name: 'Ana'}");
                    ODD.forEach(odd -> insert(database, "odd", odd));
                    database.createCollection("empty");
                });
    }

    private List<String> content(String store) throws Exception {
        var file = folder.resolve(store + ".json");
        copies(store).carryOut(order("export-database", file.toString()));
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).filter(line -> !line.startsWith("{\"end\"")).toList();
        }
    }

    private static void insert(MongoDatabase database, String collection, String document) {
        database.getCollection(collection, BsonDocument.class)
                .insertOne(BsonDocument.parse(document));
    }

    private static long count(MongoDatabase database, String collection) {
        return database.getCollection(collection).countDocuments(new Document());
    }

    private interface Work {
        void in(MongoDatabase database);
    }

    private static void in(Path store, Work work) {
        try (var opened = OpenedDatabase.inFile(store)) {
            work.in(opened.database());
        }
    }

    private DatabaseCopies copies(String store) {
        return new DatabaseCopies(
                new DatabaseProperties(null),
                new StoreProperties(store(store)),
                new MockEnvironment(),
                CLOCK);
    }

    private static CopyOrder order(String... arguments) {
        return CopyOrder.read(List.of(arguments));
    }

    private Path store(String name) {
        return folder.resolve(name);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
