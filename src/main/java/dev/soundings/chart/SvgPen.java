package dev.soundings.chart;

import dev.soundings.chart.Drawing.Align;
import dev.soundings.chart.Drawing.Box;
import dev.soundings.chart.Drawing.Words;
import dev.soundings.chart.Theme.Ink;

import java.util.stream.Collectors;

/** Draws as SVG: needs no font on the host, stays sharp at every size, and can be read as text. */
final class SvgPen {
    private static final String FONTS =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans',"
                    + " sans-serif";

    private final Theme theme;

    SvgPen(Theme theme) {
        this.theme = theme;
    }

    String draw(Drawing drawing) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" \
        viewBox="0 0 %1$d %2$d" role="img" font-family="%3$s">
        <title>%4$s</title>
        %5$s
        </svg>
        """
                .formatted(
                        drawing.width(),
                        drawing.height(),
                        FONTS,
                        escaped(drawing.title()),
                        drawing.marks().stream()
                                .map(this::element)
                                .collect(Collectors.joining("\n")));
    }

    private String element(Drawing.Mark mark) {
        return switch (mark) {
            case Box box ->
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\"/>"
                            .formatted(
                                    box.x(),
                                    box.y(),
                                    box.width(),
                                    box.height(),
                                    box.radius(),
                                    color(box.ink()));
            case Words words ->
                    "<text x=\"%d\" y=\"%d\" font-size=\"%d\"%s%s fill=\"%s\">%s</text>"
                            .formatted(
                                    words.x(),
                                    words.y(),
                                    words.size(),
                                    words.bold() ? " font-weight=\"600\"" : "",
                                    words.align() == Align.END ? " text-anchor=\"end\"" : "",
                                    color(words.ink()),
                                    escaped(words.text()));
        };
    }

    private String color(Ink ink) {
        return "#%06x".formatted(theme.rgb(ink));
    }

    /** Half an emoji and the like may not stand in XML, not even escaped. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(letter ->
                        switch (letter) {
                            case '&' -> "&amp;";
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            default -> allowed(letter) ? Character.toString(letter) : "\uFFFD";
                        })
                .collect(Collectors.joining());
    }

    // https://www.w3.org/TR/xml/#charsets
    private static boolean allowed(int letter) {
        return (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
