package dev.soundings.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * PERF-13 and PERF-14: the time from {@code java -jar} to ready and the memory at rest, beside a
 * bare Spring Boot web application, in one run. Both are started in turn, in the order A-B-B-A,
 * from jars of the same form, on the same Java with the same options.
 *
 * <p>The arguments are the date of the run, our jar and the bare one; the output is a table in
 * Markdown.
 */
public final class StartBenchmark {
    private static final int WARM_UP_PAIRS = 1;
    private static final int PAIRS = 7;

    private StartBenchmark() {}

    private record Pair(MeasuredStart ours, MeasuredStart bare) {
        SideBySide.Pair of(ToDoubleFunction<MeasuredStart> figure) {
            return new SideBySide.Pair(figure.applyAsDouble(ours), figure.applyAsDouble(bare));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("soundings-start");
        var ours = StartedJar.soundings(Path.of(arguments[1]), folder);
        var bare = StartedJar.bare(Path.of(arguments[2]), folder);

        for (int i = 0; i < WARM_UP_PAIRS; i++) {
            pair(i, ours, bare);
        }
        var pairs = new Pair[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            pairs[i] = pair(i, ours, bare);
        }

        System.out.printf(
                "%nStart and rest, %s, Java %s, %d cores, %d pairs of starts in the order"
                        + " A-B-B-A%n%n",
                arguments[0], Runtime.version(), Runtime.getRuntime().availableProcessors(), PAIRS);
        System.out.println(
                "| | Soundings | bare Spring Boot | ratio, median (min to max) | drift |");
        System.out.println("|---|---:|---:|---:|---:|");
        row("`java -jar` to ready, s", "%.2f", List.of(pairs), MeasuredStart::secondsToReady);
        row("memory at rest (RSS), MB", "%.0f", List.of(pairs), MeasuredStart::megabytesAtRest);
    }

    /** Every second pair the other way round. */
    private static Pair pair(int number, StartedJar ours, StartedJar bare)
            throws IOException, InterruptedException {
        if (number % 2 == 0) {
            var first = ours.measure();
            return new Pair(first, bare.measure());
        }
        var first = bare.measure();
        return new Pair(ours.measure(), first);
    }

    private static void row(
            String what, String format, List<Pair> pairs, ToDoubleFunction<MeasuredStart> figure) {
        var both = new SideBySide(pairs.stream().map(pair -> pair.of(figure)).toList());
        System.out.printf(
                "| %s | %s | %s | %s | %s |%n",
                what,
                format.formatted(both.ours()),
                format.formatted(both.yardstick()),
                both.ratio(),
                both.drift());
    }
}
