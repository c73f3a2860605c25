package dev.soundings.bench;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How fast a call is; slow ones are made for a few seconds only. */
final class Pace {
    private static final int WARM_UP = 20;
    private static final int MOST_CALLS = 500;
    private static final long MOST_TIME = TimeUnit.SECONDS.toNanos(20);

    private Pace() {}

    /**
     * @param each how many things a call does
     */
    static String perSecond(int threads, int calls, int each, IntConsumer call) {
        var next = new AtomicInteger();
        long begin = System.nanoTime();
        try (var crew = Executors.newFixedThreadPool(threads)) {
            var work =
                    IntStream.range(0, threads)
                            .mapToObj(_ -> crew.submit(() -> callAll(next, calls, call)))
                            .toList();
            for (var thread : work) {
                thread.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return "%,.0f".formatted((double) calls * each / seconds);
    }

    private static void callAll(AtomicInteger next, int calls, IntConsumer call) {
        for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
            call.accept(i);
        }
    }

    /** In milliseconds. */
    static String median(IntConsumer call) {
        long begin = System.nanoTime();
        for (int i = 0; i < WARM_UP && System.nanoTime() - begin < MOST_TIME / 4; i++) {
            call.accept(i);
        }
        var taken = new long[MOST_CALLS];
        int calls = 0;
        for (begin = System.nanoTime();
                calls < MOST_CALLS && System.nanoTime() - begin < MOST_TIME;
                calls++) {
            long start = System.nanoTime();
            call.accept(calls);
            taken[calls] = System.nanoTime() - start;
        }
        Arrays.sort(taken, 0, calls);
        return "%.2f".formatted(taken[calls / 2] / 1e6);
    }
}
