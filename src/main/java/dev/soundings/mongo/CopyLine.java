package dev.soundings.mongo;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A line of a copy: MongoDB's <a
 * href="https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/">extended JSON</a>,
 * which keeps the type of each value, with one key that says what the line is.
 *
 * <pre>{@code
 * {"soundings": {"format": 1, "at": "2027-01-04T08:00:00Z", "database": "soundings", …}}
 * {"collection": {"name": "people", "options": {}, "indexes": […], "documents": 2}}
 * {"document": {"_id": "room/ana", "v": {"$numberInt": "1"}, …}}
 * {"document": {"_id": "room/ben", "v": {"$numberInt": "1"}, …}}
 * {"end": {"lines": 4, "sha256": "5f2b…"}}
 * }</pre>
 */
sealed interface CopyLine {
    int FORMAT = 1;

    /** The first line; the counts are those at the beginning of the copy. */
    record Header(int format, Instant at, String database, int collections, long documents)
            implements CopyLine {}

    /** What follows belongs to it, up to the next. */
    record Collection(String name, BsonDocument options, List<BsonDocument> indexes, long documents)
            implements CopyLine {
        public Collection {
            indexes = List.copyOf(indexes);
        }
    }

    record Stored(BsonDocument document) implements CopyLine {}

    /** The last line; the checksum is that of all bytes before it. */
    record End(long lines, String sha256) implements CopyLine {}

    private static JsonWriterSettings plain() {
        return JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
    }

    private static JsonWriterSettings exact() {
        return JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    }

    /** Without a line break. */
    default String text() {
        return switch (this) {
            case Header(var format, var at, var database, var collections, var documents) ->
                    new BsonDocument(
                                    "soundings",
                                    new BsonDocument("format", new BsonInt32(format))
                                            .append("at", new BsonString(at.toString()))
                                            .append("database", new BsonString(database))
                                            .append("collections", new BsonInt32(collections))
                                            .append("documents", new BsonInt64(documents)))
                            .toJson(plain());
            case Collection(var name, var options, var indexes, var documents) ->
                    new BsonDocument(
                                    "collection",
                                    new BsonDocument("name", new BsonString(name))
                                            .append("options", options)
                                            .append("indexes", new BsonArray(indexes))
                                            .append("documents", new BsonInt64(documents)))
                            .toJson(exact());
            case Stored(var document) -> new BsonDocument("document", document).toJson(exact());
            case End(var lines, var sha256) ->
                    new BsonDocument(
                                    "end",
                                    new BsonDocument("lines", new BsonInt64(lines))
                                            .append("sha256", new BsonString(sha256)))
                            .toJson(plain());
        };
    }

    /**
     * @throws IllegalArgumentException when it is no line of a copy
     */
    static CopyLine read(String text) {
        try {
            var line = BsonDocument.parse(text);
            var kind = line.getFirstKey();
            var value = line.getDocument(kind);
            return switch (kind) {
                case "soundings" ->
                        new Header(
                                value.getNumber("format").intValue(),
                                Instant.parse(value.getString("at").getValue()),
                                value.getString("database").getValue(),
                                value.getNumber("collections").intValue(),
                                value.getNumber("documents").longValue());
                case "collection" ->
                        new Collection(
                                value.getString("name").getValue(),
                                value.getDocument("options"),
                                value.getArray("indexes").stream()
                                        .map(index -> index.asDocument())
                                        .toList(),
                                value.getNumber("documents").longValue());
                case "document" -> new Stored(value);
                case "end" ->
                        new End(
                                value.getNumber("lines").longValue(),
                                value.getString("sha256").getValue());
                default -> throw new IllegalArgumentException(kind);
            };
        } catch (JsonParseException
                | BsonInvalidOperationException
                | NoSuchElementException
                | DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
