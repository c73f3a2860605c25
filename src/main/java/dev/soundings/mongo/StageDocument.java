package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.soundings.chat.SendKey;
import dev.soundings.digest.Stage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far an issue of a digest is.
 *
 * @param at since when it is so far; of a posted one, when it was posted
 * @param counted of a sealed one: what counted in which revision
 * @param imprints of a sealed one: what it says; null of one that was sealed before that was kept
 */
public record StageDocument(
        Type type,
        @Nullable Instant at,
        @Nullable String sendKey,
        @Nullable Instant postedAt,
        @Nullable Integer version,
        @Nullable String shown,
        @Nullable Instant lookedAt,
        @Nullable List<CountedDocument> counted,
        @Nullable List<ImprintDocument> imprints,
        Stage.@Nullable Reason reason) {
    /** Which stage it is. */
    public enum Type {
        PREPARED,
        PREVIEWED,
        POSTED,
        SEALED,
        SKIPPED
    }

    /** A response or round, whose id has dots and could be no field name, and how much of it. */
    public record CountedDocument(String id, int count) {}

    static StageDocument from(Stage stage, TextGatherer texts) {
        return switch (stage) {
            case Stage.Prepared() -> of(Type.PREPARED, null, null);
            case Stage.Previewed(var at) -> of(Type.PREVIEWED, at, null);
            case Stage.Posted(var key, var at, var version, var shown, var lookedAt) ->
                    new StageDocument(
                            Type.POSTED,
                            at,
                            key.value(),
                            null,
                            version,
                            shown,
                            lookedAt,
                            null,
                            null,
                            null);
            case Stage.Sealed(
                            var key,
                            var postedAt,
                            var version,
                            var at,
                            var counted,
                            var imprints) ->
                    new StageDocument(
                            Type.SEALED,
                            at,
                            key.value(),
                            postedAt,
                            version,
                            null,
                            null,
                            documents(counted),
                            ImprintDocument.documents(imprints, texts),
                            null);
            case Stage.Skipped(var reason, var at) -> of(Type.SKIPPED, at, reason);
        };
    }

    Stage toDomain(TextDocument texts) {
        return switch (type) {
            case PREPARED -> new Stage.Prepared();
            case PREVIEWED -> new Stage.Previewed(since());
            case POSTED ->
                    new Stage.Posted(
                            key(),
                            since(),
                            requireNonNull(version),
                            requireNonNull(shown),
                            requireNonNull(lookedAt));
            case SEALED ->
                    new Stage.Sealed(
                            key(),
                            requireNonNull(postedAt),
                            requireNonNull(version),
                            since(),
                            counts(requireNonNull(counted)),
                            imprints == null
                                    ? List.of()
                                    : ImprintDocument.imprints(imprints, texts));
            case SKIPPED -> new Stage.Skipped(requireNonNull(reason), since());
        };
    }

    private static StageDocument of(
            Type type, @Nullable Instant at, Stage.@Nullable Reason reason) {
        return new StageDocument(type, at, null, null, null, null, null, null, null, reason);
    }

    private static List<CountedDocument> documents(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new CountedDocument(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, Integer> counts(List<CountedDocument> documents) {
        return documents.stream().collect(toMap(CountedDocument::id, CountedDocument::count));
    }

    private SendKey key() {
        return new SendKey(requireNonNull(sendKey));
    }

    private Instant since() {
        return requireNonNull(at);
    }
}
