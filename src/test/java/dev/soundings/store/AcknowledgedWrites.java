package dev.soundings.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.slf4j.LoggerFactory;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The program that {@link KilledStoreIT} kills: works until it ends and prints what it tries and
 * what was acknowledged. {@code acknowledged 0/3/17 2} reads: in run 0, writer 3 has its document
 * 17 in version 2.
 */
final class AcknowledgedWrites {

    static final int WRITERS = 4;

    private static final String TRIED = "tried";
    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String FAILED = "failed";

    private AcknowledgedWrites() {}

    static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var store = EmbeddedStore.open(StoreSettings.keptIn(Path.of(arguments[0])));
        int run = Integer.parseInt(arguments[1]);
        var documents = StoreClient.connect(store).getDatabase("test").getCollection("documents");
        IntStream.range(0, WRITERS)
                .mapToObj(writer -> new MixedLoad(documents, new Printer(), run, writer))
                .forEach(load -> Thread.ofPlatform().start(load::workUntilGone));
    }

    /** Reads a line of the program; others, and half of one at its end, say nothing. */
    static void read(String line, Witness witness) {
        var words = List.of(line.split(" ", 3));
        if (words.size() < 2) {
            return;
        }
        switch (words.getFirst()) {
            case TRIED -> witness.tried(words.get(1), Integer.parseInt(words.get(2)));
            case ACKNOWLEDGED -> witness.acknowledged(words.get(1), Integer.parseInt(words.get(2)));
            case FAILED -> witness.failed(line);
            default -> {}
        }
    }

    private record Printer() implements Witness {

        @Override
        public void tried(String id, int version) {
            print(TRIED + " " + id + " " + version);
        }

        @Override
        public void acknowledged(String id, int version) {
            print(ACKNOWLEDGED + " " + id + " " + version);
        }

        @Override
        public void failed(String what) {
            print(FAILED + " " + what);
        }

        // One call, one line: lines of several writers do not mix, and nothing waits in a buffer.
        private static void print(String line) {
            PrintStream out = System.out;
            out.print(line + "\n");
            out.flush();
        }
    }
}
