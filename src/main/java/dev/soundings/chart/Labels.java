package dev.soundings.chart;

import java.text.BreakIterator;
import java.util.Locale;

/** The words on a chart: one line, no longer than every platform takes. */
final class Labels {
    private static final String ELLIPSIS = "…";

    /** From here on stand the scripts of East Asia, and emoji, as wide as they are high. */
    private static final int FIRST_WIDE = 0x1100;

    private Labels() {}

    static void check(String name, String text, int max) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        if (text.length() > max) {
            throw new IllegalArgumentException(
                    "%s has %d characters, at most %d fit".formatted(name, text.length(), max));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    name + " must be one line without control characters");
        }
    }

    /** Never cuts through a letter with its accents, nor through an emoji. */
    static String shortened(String text, int max) {
        var line = text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        if (line.length() <= max) {
            return line;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line);
        int end = letters.preceding(max);
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /**
     * Roughly how wide a text is, in ems of a regular sans-serif font; a little too much rather
     * than too little. An estimate, because measuring needs the fonts of the host, and the same
     * data must give the same layout everywhere.
     */
    static double ems(String text) {
        return text.codePoints().mapToDouble(Labels::ems).sum();
    }

    private static double ems(int letter) {
        if (letter == 'W' || letter == 'M' || letter == 'm' || letter >= FIRST_WIDE) {
            return 1.05;
        }
        return Character.isUpperCase(letter) ? 0.75 : 0.6;
    }

    /** The largest font size up to {@code size} at which the text fits into the width. */
    static int fitting(String text, int size, int width) {
        return Math.min(size, (int) (width / ems(text)));
    }
}
