package dev.soundings.chart;

import dev.soundings.chart.Theme.Ink;

import java.util.List;

/**
 * A chart laid out in whole pixels of the page, before it is a picture: what {@link PngPen} and
 * {@link SvgPen} have in common. Marks are drawn in their order.
 *
 * @param title what the picture is called, for readers that show it as text
 */
record Drawing(String title, int width, int height, List<Mark> marks) {
    Drawing {
        marks = List.copyOf(marks);
    }

    sealed interface Mark {}

    /** A rectangle with round corners; {@code x} and {@code y} are its upper left corner. */
    record Box(int x, int y, int width, int height, int radius, Ink ink) implements Mark {}

    /** A line of text; {@code y} is its baseline, {@code x} where it starts or ends. */
    record Words(String text, int x, int y, int size, boolean bold, Align align, Ink ink)
            implements Mark {}

    enum Align {
        START,
        END
    }
}
