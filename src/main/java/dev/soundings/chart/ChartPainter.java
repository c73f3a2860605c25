package dev.soundings.chart;

import dev.soundings.chart.ChartData.Participation;

/**
 * Draws {@link ChartData} for platforms without charts of their own. The same data gives the same
 * bytes, on one host, always: nothing in a picture says when it was made.
 */
public final class ChartPainter {

    /** A PNG at twice the size it is laid out for. Needs a font on the host, see {@link PngPen}. */
    public byte[] png(ChartData data, Theme theme) {
        return new PngPen(theme).draw(layout(data));
    }

    /** A whole SVG document, the same on every host. */
    public String svg(ChartData data, Theme theme) {
        return new SvgPen(theme).draw(layout(data));
    }

    private static Drawing layout(ChartData data) {
        return switch (data) {
            case Participation participation -> ParticipationLayout.of(participation);
        };
    }
}
