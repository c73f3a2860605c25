package dev.soundings.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Inserts, updates, finds and deletes through the driver, as a product would: several writers, each
 * with documents of its own, in an order that is drawn. What a document has to look like follows
 * from its id and its version:
 *
 * <pre>{@code
 * {_id: "0/3/17", writer: 3, number: 17, u: "u0/3/17", version: 2, text: "…"}
 * }</pre>
 */
final class MixedLoad {

    private static final int BATCH = 3;
    private static final int USUAL_DOCUMENTS = 150;
    private static final int LONGEST_TEXT = 600;

    private final MongoCollection<Document> documents;
    private final Witness witness;
    private final int run;
    private final int writer;
    private final int most;
    private final Random random;
    private final List<Integer> versions = new ArrayList<>();
    private final List<Integer> living = new ArrayList<>();

    MixedLoad(MongoCollection<Document> documents, Witness witness, int run, int writer) {
        this(documents, witness, run, writer, USUAL_DOCUMENTS);
    }

    /**
     * @param most how many documents of this writer are there at a time
     */
    MixedLoad(MongoCollection<Document> documents, Witness witness, int run, int writer, int most) {
        this.most = most;
        this.documents = documents;
        this.witness = witness;
        this.run = run;
        this.writer = writer;
        this.random = new Random(31L * run + writer);
    }

    static void prepare(MongoCollection<Document> documents) {
        documents.createIndex(Indexes.ascending("u"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("run", "writer", "number"));
    }

    static Document document(String id, int version) {
        var parts = List.of(id.split("/"));
        return new Document("_id", id)
                .append("run", Integer.valueOf(parts.get(0)))
                .append("writer", Integer.valueOf(parts.get(1)))
                .append("number", Integer.valueOf(parts.get(2)))
                .append("u", "u" + id)
                .append("version", version)
                .append("text", text(id, version));
    }

    private static String text(String id, int version) {
        var random = new Random(31L * id.hashCode() + version);
        var text = new StringBuilder();
        random.ints(random.nextInt(LONGEST_TEXT), 'a', 'z' + 1).forEach(text::appendCodePoint);
        return text.toString();
    }

    /** Until the store answers no more. */
    void workUntilGone() {
        try {
            while (true) {
                step();
            }
        } catch (MongoException e) {
            witness.failed(e.toString());
        }
    }

    private void step() {
        int dice = random.nextInt(100);
        if (living.isEmpty() || (dice < 40 && living.size() < most)) {
            insert(dice < 10 ? BATCH : 1);
        } else if (dice < 80) {
            change(living.get(random.nextInt(living.size())), dice);
        } else if (dice < 90) {
            int last = random.nextInt(living.size());
            delete(living.remove(/* index */ last));
        } else {
            look(living.get(random.nextInt(living.size())));
        }
    }

    private void insert(int count) {
        var numbers = IntStream.range(versions.size(), versions.size() + count).boxed().toList();
        numbers.forEach(number -> versions.add(0));
        numbers.forEach(this::tried);
        if (count == 1) {
            documents.insertOne(expected(numbers.getFirst()));
        } else {
            documents.insertMany(numbers.stream().map(this::expected).toList());
        }
        numbers.forEach(this::acknowledged);
        living.addAll(numbers);
    }

    private void change(int number, int dice) {
        var id = id(number);
        var before = and(eq("_id", id), eq("version", versions.get(number)));
        versions.set(number, versions.get(number) + 1);
        tried(number);
        boolean done;
        if (dice < 60) {
            done = documents.updateOne(before, changes(number)).getModifiedCount() == 1;
        } else if (dice < 70) {
            done = documents.findOneAndUpdate(before, changes(number)) != null;
        } else {
            done = documents.replaceOne(before, expected(number)).getModifiedCount() == 1;
        }
        if (!done) {
            witness.failed("%s was not found in its version".formatted(id));
        }
        acknowledged(number);
    }

    private Bson changes(int number) {
        return combine(
                set("version", versions.get(number)),
                set("text", text(id(number), versions.get(number))));
    }

    private void delete(int number) {
        var id = id(number);
        witness.tried(id, Ledger.GONE);
        if (documents.deleteOne(eq("_id", id)).getDeletedCount() != 1) {
            witness.failed("%s was not there to be deleted".formatted(id));
        }
        witness.acknowledged(id, Ledger.GONE);
    }

    private void look(int number) {
        compare(number, documents.find(eq("_id", id(number))).first());
        compare(number, documents.find(eq("u", "u" + id(number))).first());
        compare(
                number,
                documents
                        .find(and(eq("run", run), eq("writer", writer), gte("number", number)))
                        .sort(ascending("number"))
                        .limit(1)
                        .first());
        // Those of others change meanwhile, and each has to be whole.
        for (var other : documents.find(and(eq("run", run), gte("version", 1))).limit(20)) {
            if (!other.equals(document(other.getString("_id"), other.getInteger("version")))) {
                witness.failed("read in between: " + other.toJson());
            }
        }
    }

    private void compare(int number, @Nullable Document found) {
        if (!expected(number).equals(found)) {
            witness.failed("%s reads %s".formatted(id(number), found));
        }
    }

    private Document expected(int number) {
        return document(id(number), versions.get(number));
    }

    private void tried(int number) {
        witness.tried(id(number), versions.get(number));
    }

    private void acknowledged(int number) {
        witness.acknowledged(id(number), versions.get(number));
    }

    private String id(int number) {
        return run + "/" + writer + "/" + number;
    }
}
