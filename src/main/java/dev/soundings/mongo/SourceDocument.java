package dev.soundings.mongo;

import dev.soundings.register.Source;

/** Where an entry of the register came from; both are empty when somebody entered it. */
public record SourceDocument(String response, String question) {
    static SourceDocument from(Source source) {
        return new SourceDocument(source.response(), source.question());
    }

    Source toDomain() {
        return new Source(response, question);
    }
}
