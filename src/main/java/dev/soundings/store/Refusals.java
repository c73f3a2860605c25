package dev.soundings.store;

import static java.util.Map.entry;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the query engine accepts and then does wrong, or not at all, is refused here: a plain error
 * is better than an answer that looks right. Example: {@code {find: "people", collation: {locale:
 * "de"}}} would be compared byte by byte.
 */
final class Refusals {

    private static final int NOT_SUPPORTED = 115;

    private static final Map<String, String> OPTIONS =
            Map.ofEntries(
                    entry("collation", "texts would be compared byte by byte"),
                    entry("partialFilterExpression", "the index would hold every document"),
                    entry("expireAfterSeconds", "nothing would ever expire"),
                    entry("wildcardProjection", "the index would ignore it"),
                    entry("validator", "nothing would be validated"),
                    entry("capped", "the collection would grow without end"),
                    entry("timeseries", "it would be a plain collection"),
                    entry("clusteredIndex", "it would be a plain collection"),
                    entry("viewOn", "it would be an empty collection"),
                    entry("tailable", "the cursor would end"),
                    entry("let", "its variables would be unknown"),
                    entry("min", "it would be ignored"),
                    entry("max", "it would be ignored"),
                    entry("explain", "the command would be run instead"),
                    entry("startTransaction", "each document would be written on its own"),
                    entry("txnNumber", "a repeated command would be run twice"));

    private static final Map<String, String> COMMANDS =
            Map.of(
                    "renameCollection", "its unique indexes would stay behind",
                    "collMod", "nothing would change",
                    "explain", "there is no plan to show");

    private static final Map<String, String> STAGES =
            Map.of(
                    "$out", "a crash could leave half of it",
                    "$changeStream", "no event would ever come",
                    "$geoNear", "there is no index for it");

    private static final Set<String> OPERATORS =
            Set.of("$jsonSchema", "$where", "$text", "$near", "$nearSphere", "$geoWithin");

    // A number in a path may be a field or a place in an array.
    private static final Pattern POSITION = Pattern.compile("(^|\\.)\\d+(\\.|$)");

    private Refusals() {}

    static void check(String command, Document query) {
        refuse(COMMANDS, command);
        statements(query).forEach(Refusals::checkStatement);
        stages(query).flatMap(stage -> stage.keySet().stream()).forEach(Refusals::checkStage);
    }

    static boolean writes(Document aggregate) {
        return stages(aggregate).anyMatch(stage -> stage.containsKey("$merge"));
    }

    static MongoServerError notSupported(String what, String why) {
        return new MongoServerError(
                NOT_SUPPORTED,
                "CommandNotSupported",
                "The embedded store does not support "
                        + what
                        + ": "
                        + why
                        + ". Use a MongoDB server for this.");
    }

    private static Stream<Document> statements(Document query) {
        return Stream.concat(
                Stream.of(query),
                Stream.of("updates", "deletes", "indexes").flatMap(list -> documents(query, list)));
    }

    private static Stream<Document> stages(Document query) {
        return documents(query, "pipeline");
    }

    private static Stream<Document> documents(Document query, String list) {
        return query.get(list) instanceof Collection<?> items
                ? items.stream().filter(Document.class::isInstance).map(Document.class::cast)
                : Stream.empty();
    }

    private static void checkStatement(Document statement) {
        statement.forEach((option, value) -> checkOption(option, value));
        Stream.of("filter", "query", "q").map(statement::get).forEach(Refusals::checkFilter);
        if (Stream.of("u", "update").map(statement::get).anyMatch(List.class::isInstance)) {
            throw notSupported("updates by pipeline", "use update operators");
        }
        if (statement.get("key") instanceof Document keys) {
            keys.forEach(Refusals::checkIndexKey);
        }
    }

    private static void checkOption(String option, Object value) {
        if (value != null && !Boolean.FALSE.equals(value)) {
            refuse(OPTIONS, option);
        }
    }

    private static void checkIndexKey(String field, Object kind) {
        if (kind instanceof String || field.contains("$**") || POSITION.matcher(field).find()) {
            throw notSupported("the index " + field + ": " + kind, "queries would not use it");
        }
    }

    private static void checkStage(String stage) {
        refuse(STAGES, stage);
    }

    private static void checkFilter(Object filter) {
        if (filter instanceof Document conditions) {
            conditions.keySet().stream()
                    .filter(OPERATORS::contains)
                    .forEach(operator -> {
                        throw notSupported(operator, "it is not part of its queries");
                    });
            conditions.values().forEach(Refusals::checkFilter);
        } else if (filter instanceof Collection<?> parts) {
            parts.forEach(Refusals::checkFilter);
        }
    }

    private static void refuse(Map<String, String> reasons, String what) {
        var reason = reasons.get(what);
        if (reason != null) {
            throw notSupported(what, reason);
        }
    }
}
