package dev.soundings.mongo;

import java.util.stream.Stream;

/**
 * A document that belongs to a project and is shown with it. {@link Documents} notes for {@link
 * MongoProjectChanges} whenever one is written.
 */
interface OfProject {
    String workspace();

    String project();

    /** The people in it, on whose pages it stands even if they have no part in the project. */
    default Stream<String> concerned() {
        return Stream.of();
    }
}
