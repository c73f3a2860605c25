package dev.soundings.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chart.Theme.Ink;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as the Web Content Accessibility Guidelines reckon it: https://www.w3.org/TR/WCAG22/ */
class ThemeTest {

    @ParameterizedTest
    @EnumSource
    void textCanBeReadByWeakEyes(Theme theme) {
        assertThat(contrast(theme, Ink.STRONG, Ink.CARD)).isGreaterThan(7.0);
        assertThat(contrast(theme, Ink.QUIET, Ink.CARD)).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void barsDifferInLightnessForThoseWhoDoNotSeeTheHue(Theme theme) {
        assertThat(contrast(theme, Ink.HEARD, Ink.INVITED)).isGreaterThan(3.0);
        assertThat(contrast(theme, Ink.HEARD, Ink.CARD)).isGreaterThan(3.0);
    }

    private static double contrast(Theme theme, Ink one, Ink other) {
        double a = luminance(theme.rgb(one)) + 0.05;
        double b = luminance(theme.rgb(other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
