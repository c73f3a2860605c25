package dev.soundings.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;

import org.bson.Document;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The program that {@link KilledStoreIT} kills: writes until it ends and prints each write after it
 * was acknowledged. {@code 3 17 2} reads: writer 3 has document 17 in its version 2.
 */
final class AcknowledgedWrites {

    private static final int WRITERS = 3;
    private static final int UPDATES = 2;

    private AcknowledgedWrites() {}

    static String id(int run, int writer, int number) {
        return run + "/" + writer + "/" + number;
    }

    static void main(String[] arguments) {
        var store = EmbeddedStore.open(StoreSettings.keptIn(Path.of(arguments[0])));
        var run = Integer.parseInt(arguments[1]);
        var documents = StoreClient.connect(store).getDatabase("test").getCollection("documents");
        IntStream.range(0, WRITERS)
                .forEach(writer -> Thread.ofPlatform().start(() -> write(documents, run, writer)));
    }

    private static void write(MongoCollection<Document> documents, int run, int writer) {
        for (var number = 0; ; number++) {
            var id = id(run, writer, number);
            documents.insertOne(new Document("_id", id).append("u", "u" + id).append("version", 0));
            acknowledged(id, 0);
            for (var version = 1; version <= UPDATES; version++) {
                documents.updateOne(eq("_id", id), inc("version", 1));
                acknowledged(id, version);
            }
            if (number % 5 == 4) {
                var older = id(run, writer, number - 3);
                documents.updateOne(eq("_id", older), set("u", "moved" + older));
                documents.deleteOne(eq("_id", id(run, writer, number - 4)));
                acknowledged(id(run, writer, number - 4), -1);
            }
        }
    }

    // One call, one line: lines of several writers do not mix, and nothing waits in a buffer.
    private static void acknowledged(String id, int version) {
        PrintStream out = System.out;
        out.print(id + " " + version + "\n");
        out.flush();
    }
}
