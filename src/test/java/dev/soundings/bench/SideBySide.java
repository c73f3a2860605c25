package dev.soundings.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of us and of a yardstick, pair by pair in the order of the run, and what a
 * table says of it.
 */
record SideBySide(List<Pair> pairs) {
    private static final double TOLERATED_DRIFT = 0.10;

    SideBySide {
        pairs = List.copyOf(pairs);
    }

    double ours() {
        return median(pairs, Pair::ours);
    }

    double yardstick() {
        return median(pairs, Pair::yardstick);
    }

    /** {@code 0.21 (0.18 to 0.22)}: the median, the smallest and the largest. */
    String ratio() {
        var all = pairs.stream().mapToDouble(Pair::ratio).summaryStatistics();
        return "%.2f (%.2f to %.2f)"
                .formatted(median(pairs, Pair::ratio), all.getMin(), all.getMax());
    }

    /**
     * How far the yardstick of the second half of the run is from that of the first: a machine that
     * became slower meanwhile says little about us.
     */
    String drift() {
        int half = pairs.size() / 2;
        double before = median(pairs.subList(0, half), Pair::yardstick);
        double after = median(pairs.subList(pairs.size() - half, pairs.size()), Pair::yardstick);
        double drift = Math.max(before, after) / Math.min(before, after) - 1;
        return "%.0f %%%s"
                .formatted(100 * drift, drift > TOLERATED_DRIFT ? ", too much: run again" : "");
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> of) {
        double[] sorted = pairs.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** One measurement of each. */
    record Pair(double ours, double yardstick) {
        double ratio() {
            return ours / yardstick;
        }
    }
}
