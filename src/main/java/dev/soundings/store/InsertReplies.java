package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.List;

/**
 * The query engine counts refused documents as inserted. Example: of three documents the second is
 * a duplicate; ordered, one was inserted, unordered, two.
 */
final class InsertReplies {

    private InsertReplies() {}

    static Document corrected(Document reply, String command, Document query) {
        if (command.equals("insert") && reply.get("writeErrors") instanceof List<?> errors) {
            reply.put("n", inserted(query, errors));
        }
        return reply;
    }

    private static int inserted(Document query, List<?> errors) {
        var asked = (List<?>) query.get("documents");
        return Boolean.FALSE.equals(query.get("ordered"))
                ? asked.size() - errors.size()
                : (int) ((Document) errors.getFirst()).get("index");
    }
}
