package dev.soundings.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.slf4j.LoggerFactory;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The program that {@link KilledStoreIT} kills: writes until it ends and prints each write after it
 * was acknowledged. {@code ack 0/3/17 2} reads: in run 0, writer 3 has document 17 in version 2.
 */
final class AcknowledgedWrites {

    private static final int WRITERS = 3;
    private static final int UPDATES = 2;

    static final String MARK = "ack";
    static final int DELETED = -1;
    static final int BEING_DELETED = -2;

    private AcknowledgedWrites() {}

    private static String id(int run, int writer, int number) {
        return run + "/" + writer + "/" + number;
    }

    static void main(String[] arguments) {
        silence();
        var store = EmbeddedStore.open(StoreSettings.keptIn(Path.of(arguments[0])));
        var run = Integer.parseInt(arguments[1]);
        var documents = StoreClient.connect(store).getDatabase("test").getCollection("documents");
        IntStream.range(0, WRITERS)
                .forEach(writer -> Thread.ofPlatform().start(() -> write(documents, run, writer)));
    }

    private static void silence() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
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
                var oldest = id(run, writer, number - 4);
                acknowledged(oldest, BEING_DELETED);
                documents.deleteOne(eq("_id", oldest));
                acknowledged(oldest, DELETED);
            }
        }
    }

    // One call, one line: lines of several writers do not mix, and nothing waits in a buffer.
    private static void acknowledged(String id, int version) {
        PrintStream out = System.out;
        out.print(MARK + " " + id + " " + version + "\n");
        out.flush();
    }
}
