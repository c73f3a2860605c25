package dev.soundings.chart;

import dev.soundings.chart.ChartData.Group;
import dev.soundings.chart.ChartData.Participation;
import dev.soundings.chart.Drawing.Align;
import dev.soundings.chart.Drawing.Box;
import dev.soundings.chart.Drawing.Mark;
import dev.soundings.chart.Drawing.Words;
import dev.soundings.chart.Theme.Ink;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * One line per group: its label, a bar, the counts. Each bar is as long as everybody invited to its
 * group, so that what was not heard looks as large in a small department as in a big one; the
 * counts tell the sizes.
 *
 * <pre>
 * Heard this week
 * ● Heard  ● Invited
 *
 * Engineering  ██████████████████░░  11 / 12
 * Sales        ███████████████░░░░░   6 / 8
 * </pre>
 */
final class ParticipationLayout {
    private static final int WIDTH = 560;
    private static final int MARGIN = 28;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final int HEADER = 92;
    private static final int ROW = 36;
    private static final int BAR = 16;
    private static final int GAP = 16;
    private static final int WIDEST_LABEL = 200;
    private static final int TITLE_SIZE = 20;
    private static final int TEXT_SIZE = 15;
    private static final int LEGEND_SIZE = 13;

    private final Participation data;
    private final int barX;
    private final int barWidth;
    private final int slashX;
    private final List<Mark> marks = new ArrayList<>();

    private ParticipationLayout(Participation data) {
        this.data = data;
        int labels =
                data.groups().stream().mapToInt(ParticipationLayout::labelWidth).max().orElse(0);
        int heard = widthOfLargest(Group::heard);
        int invited = widthOfLargest(Group::invited);
        barX = MARGIN + labels + GAP;
        slashX = WIDTH - MARGIN - invited - 11;
        barWidth = slashX - 6 - heard - GAP - barX;
    }

    static Drawing of(Participation data) {
        return new ParticipationLayout(data).drawing();
    }

    private Drawing drawing() {
        int height = HEADER + data.groups().size() * ROW + MARGIN - (ROW - BAR) / 2;
        marks.add(new Box(0, 0, WIDTH, height, 16, Ink.BORDER));
        marks.add(new Box(1, 1, WIDTH - 2, height - 2, 15, Ink.CARD));
        header();
        int middle = HEADER + ROW / 2;
        for (var group : data.groups()) {
            row(group, middle);
            middle += ROW;
        }
        return new Drawing(data.title(), WIDTH, height, marks);
    }

    private void header() {
        // 1.1: bold letters are wider.
        int size = Labels.fitting(data.title(), TITLE_SIZE, (int) (INNER / 1.1));
        marks.add(new Words(data.title(), MARGIN, 45, size, true, Align.START, Ink.STRONG));
        int second = legend(data.heard(), Ink.HEARD, MARGIN);
        legend(data.invited(), Ink.INVITED, second);
    }

    private int legend(String name, Ink ink, int x) {
        marks.add(new Box(x, 61, 12, 12, 6, ink));
        marks.add(new Words(name, x + 19, 72, LEGEND_SIZE, false, Align.START, Ink.QUIET));
        return x + 19 + (int) Math.ceil(Labels.ems(name) * LEGEND_SIZE) + 20;
    }

    private void row(Group group, int middle) {
        int baseline = middle + 5;
        int size = Labels.fitting(group.label(), TEXT_SIZE, WIDEST_LABEL);
        marks.add(new Words(group.label(), MARGIN, baseline, size, false, Align.START, Ink.STRONG));
        bar(group, middle - BAR / 2);
        marks.add(
                new Words(
                        String.valueOf(group.heard()),
                        slashX - 6,
                        baseline,
                        TEXT_SIZE,
                        true,
                        Align.END,
                        Ink.STRONG));
        marks.add(
                new Words(
                        "/ " + group.invited(),
                        slashX,
                        baseline,
                        TEXT_SIZE,
                        false,
                        Align.START,
                        Ink.QUIET));
    }

    private void bar(Group group, int y) {
        if (group.invited() > 0) {
            marks.add(new Box(barX, y, barWidth, BAR, BAR / 2, Ink.INVITED));
        }
        if (group.heard() > 0) {
            long exact = (long) barWidth * group.heard() / group.invited();
            int width = Math.max(BAR, (int) exact);
            marks.add(new Box(barX, y, width, BAR, BAR / 2, Ink.HEARD));
        }
    }

    private static int labelWidth(Group group) {
        return Math.min(WIDEST_LABEL, (int) Math.ceil(Labels.ems(group.label()) * TEXT_SIZE));
    }

    private int widthOfLargest(ToIntFunction<Group> count) {
        int largest = data.groups().stream().mapToInt(count).max().orElse(0);
        return String.valueOf(largest).length() * 11;
    }
}
