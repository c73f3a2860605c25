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
        if (command.equals("insert")
                && query.get("documents") instanceof List<?> asked
                && reply.get("writeErrors") instanceof List<?> errors
                && errors.getFirst() instanceof Document first) {
            var ordered = !Boolean.FALSE.equals(query.get("ordered"));
            reply.put("n", ordered ? first.get("index") : asked.size() - errors.size());
        }
        return reply;
    }
}
