package dev.soundings.bench;

import java.time.Duration;
import java.util.Arrays;

/** How long acknowledgements took, and the processor time of the whole process meanwhile. */
final class Acknowledged {
    private static final long TOO_LATE = Duration.ofSeconds(3).toNanos();
    private static final double MILLI = 1e6;

    private final long[] nanos;
    private final int wrong;
    private final int putOff;
    private final long cpuNanos;

    /**
     * @param nanos one for each
     * @param wrong how many were none
     * @param putOff how many said that the answer comes later
     */
    Acknowledged(long[] nanos, int wrong, int putOff, long cpuNanos) {
        this.nanos = Arrays.stream(nanos).sorted().toArray();
        this.wrong = wrong;
        this.putOff = putOff;
        this.cpuNanos = cpuNanos;
    }

    int wrong() {
        return wrong;
    }

    int putOff() {
        return putOff;
    }

    int count() {
        return nanos.length;
    }

    long tooLate() {
        return Arrays.stream(nanos).filter(nano -> nano > TOO_LATE).count();
    }

    double millis(double quantile) {
        return nanos[(int) Math.min(nanos.length - 1, quantile * nanos.length)] / MILLI;
    }

    double cpuMillisEach() {
        return cpuNanos / MILLI / nanos.length;
    }
}
