package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.UserId;
import dev.soundings.digest.Release;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What the owner of a project says about its lines; the reason is in the text. */
public record ReleaseDocument(Type type, @Nullable String by, @Nullable Instant at) {
    /** Which answer it is. */
    public enum Type {
        WAITING,
        APPROVED,
        HELD
    }

    /** Takes it apart; a reason goes to {@code texts} under {@code key}. */
    static ReleaseDocument from(Release release, String key, TextGatherer texts) {
        return switch (release) {
            case Release.Waiting() -> new ReleaseDocument(Type.WAITING, null, null);
            case Release.Approved(var by, var at) ->
                    new ReleaseDocument(Type.APPROVED, by.value(), at);
            case Release.Held(var by, var at, var reason) -> {
                texts.add(key, reason);
                yield new ReleaseDocument(Type.HELD, by.value(), at);
            }
        };
    }

    Release toDomain(String key, TextDocument texts) {
        return switch (type) {
            case WAITING -> new Release.Waiting();
            case APPROVED -> new Release.Approved(user(), since());
            case HELD -> held(key, texts);
        };
    }

    Release.Held held(String key, TextDocument texts) {
        return new Release.Held(user(), since(), texts.text(key));
    }

    private UserId user() {
        return new UserId(requireNonNull(by));
    }

    private Instant since() {
        return requireNonNull(at);
    }
}
