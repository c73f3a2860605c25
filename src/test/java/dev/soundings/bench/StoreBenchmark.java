package dev.soundings.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The embedded store beside the two storages that mongo-java-server brings, H2 and memory, in one
 * run: the same driver, documents and operations over the loopback interface.
 *
 * <p>The arguments are the date of the run and, when it is not 100,000, how many documents; the
 * output is a table in Markdown. What is measured meanwhile is told on the standard error.
 */
public final class StoreBenchmark {
    private static final int USUAL_DOCUMENTS = 100_000;

    private StoreBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        int documents = arguments.length < 2 ? USUAL_DOCUMENTS : Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("soundings-store");
        var measured =
                List.of(
                        measured("Soundings", Contestant.soundings(folder), documents),
                        measured("stock H2", Contestant.stockH2(folder), documents),
                        measured("stock memory", Contestant.stockMemory(), documents));

        System.out.printf(
                "%nThe embedded store, %s, Java %s, %d cores, %,d documents of about 300 bytes;"
                        + " medians in ms where nothing else is said%n%n",
                arguments.length == 0 ? "date not given" : arguments[0],
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                documents);
        System.out.println("| operation | Soundings | stock H2 | stock memory |");
        System.out.println("|---|---:|---:|---:|");
        for (var operation : measured.getFirst().figures().keySet()) {
            System.out.printf("| %s |", operation);
            measured.forEach(store -> System.out.printf(" %s |", store.figures().get(operation)));
            System.out.println();
        }
    }

    private static MeasuredStore measured(String name, Contestant contestant, int documents)
            throws IOException {
        return MeasuredStore.of(
                contestant,
                documents,
                (operation, figure) -> System.err.printf("%s: %s: %s%n", name, operation, figure));
    }
}
