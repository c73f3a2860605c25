package dev.soundings.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Several updates in one command, one after another: the first that fails ends them. The query
 * engine would go on, so it gets them one by one and the replies are added up.
 */
final class OrderedUpdates {

    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();
    private int found;
    private int modified;

    private OrderedUpdates() {}

    static boolean concerns(String command, Document query) {
        return command.equals("update")
                && !Boolean.FALSE.equals(query.get("ordered"))
                && query.get("updates") instanceof List<?> updates
                && updates.size() > 1;
    }

    static Document run(Document query, UnaryOperator<Document> engine) {
        var done = new OrderedUpdates();
        var updates = query.get("updates") instanceof List<?> list ? list : List.of();
        for (var index = 0; index < updates.size() && done.errors.isEmpty(); index++) {
            var single = query.clone();
            single.put("updates", List.of(updates.get(index)));
            done.add(engine.apply(single), index);
        }
        return done.reply();
    }

    private void add(Document reply, int index) {
        found += number(reply, "n");
        modified += number(reply, "nModified");
        collect(reply, "upserted", index, upserted);
        collect(reply, "writeErrors", index, errors);
    }

    private Document reply() {
        var reply = new Document("n", found).append("nModified", modified);
        if (!upserted.isEmpty()) {
            reply.append("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            reply.append("writeErrors", errors);
        }
        return reply.append("ok", 1.0);
    }

    private static int number(Document reply, String field) {
        return reply.get(field) instanceof Integer number ? number : 0;
    }

    private static void collect(Document reply, String field, int index, List<Document> into) {
        if (reply.get(field) instanceof Iterable<?> entries) {
            for (var entry : entries) {
                into.add(((Document) entry).append("index", index));
            }
        }
    }
}
