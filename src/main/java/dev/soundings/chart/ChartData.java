package dev.soundings.chart;

import java.util.List;

/** What a chart shows, in numbers and words; how it looks is the painter's concern. */
public sealed interface ChartData {
    String title();

    /** How many of those invited were heard, by department. Counts only, never names. */
    record Participation(String title, List<Bar> bars) implements ChartData {
        public Participation {
            bars = List.copyOf(bars);
        }

        /** One department. */
        public record Bar(String label, int heard, int invited) {}
    }
}
