package dev.soundings.chart;

import dev.soundings.chart.Drawing.Align;
import dev.soundings.chart.Drawing.Box;
import dev.soundings.chart.Drawing.Words;
import dev.soundings.chart.Theme.Ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws with Java's own graphics, at twice the size for sharp screens. Text is set in Java's
 * logical sans-serif font, which is whatever the host has; a host needs at least one font installed
 * (Debian: {@code fonts-dejavu-core}).
 */
final class PngPen {
    static final int SCALE = 2;

    private final Theme theme;

    PngPen(Theme theme) {
        this.theme = theme;
    }

    byte[] draw(Drawing drawing) {
        var image =
                new BufferedImage(
                        drawing.width() * SCALE,
                        drawing.height() * SCALE,
                        BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            sharpen(graphics);
            graphics.scale(SCALE, SCALE);
            for (var mark : drawing.marks()) {
                switch (mark) {
                    case Box box -> draw(box, graphics);
                    case Words words -> draw(words, graphics);
                }
            }
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static void sharpen(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void draw(Box box, Graphics2D graphics) {
        graphics.setColor(color(box.ink()));
        int arc = 2 * box.radius();
        graphics.fill(
                new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc));
    }

    private void draw(Words words, Graphics2D graphics) {
        graphics.setColor(color(words.ink()));
        graphics.setFont(
                new Font(Font.SANS_SERIF, words.bold() ? Font.BOLD : Font.PLAIN, words.size()));
        double width = graphics.getFontMetrics().getStringBounds(words.text(), graphics).getWidth();
        double x = words.align() == Align.START ? words.x() : words.x() - width;
        graphics.drawString(words.text(), (float) x, words.y());
    }

    private Color color(Ink ink) {
        return new Color(theme.rgb(ink));
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
