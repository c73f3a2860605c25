package dev.soundings.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Requests at a steady rate, whether or not the former ones are answered. The time of each counts
 * from the moment at which it was due, so that a server that stands still is not spared.
 */
final class SteadyLoad {
    private static final int A_SECOND = 100;
    private static final Duration EVERY = Duration.ofSeconds(1).dividedBy(A_SECOND);
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    /** An acknowledgement that is no answer yet. */
    private static final String PUT_OFF = "One moment, this takes";

    private final HttpClient client;

    SteadyLoad(HttpClient client) {
        this.client = client;
    }

    /** Sends them all, and waits until each is answered or given up. */
    Acknowledged run(int count, IntFunction<HttpRequest> request) throws InterruptedException {
        var nanos = new long[count];
        var wrong = new AtomicInteger();
        var putOff = new AtomicInteger();
        var answered = new CountDownLatch(count);
        long cpu = cpu();
        long start = System.nanoTime() + EVERY.toNanos();
        try (var timer = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = start + number * EVERY.toNanos();
                var _ =
                        timer.schedule(
                                () ->
                                        send(
                                                request.apply(number),
                                                due,
                                                number,
                                                nanos,
                                                wrong,
                                                putOff,
                                                answered),
                                due - System.nanoTime(),
                                TimeUnit.NANOSECONDS);
            }
            boolean all = answered.await(count / A_SECOND + AT_MOST.toSeconds(), TimeUnit.SECONDS);
            int missing = all ? 0 : (int) answered.getCount();
            return new Acknowledged(nanos, wrong.get() + missing, putOff.get(), cpu() - cpu);
        }
    }

    private void send(
            HttpRequest request,
            long due,
            int number,
            long[] nanos,
            AtomicInteger wrong,
            AtomicInteger putOff,
            CountDownLatch answered) {
        var _ =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                        .whenComplete((response, error) -> {
                            nanos[number] = System.nanoTime() - due;
                            if (error != null || response.statusCode() != 200) {
                                wrong.incrementAndGet();
                            } else if (response.body().contains(PUT_OFF)) {
                                putOff.incrementAndGet();
                            }
                            answered.countDown();
                        });
    }

    /** Of this process, in nanoseconds. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
