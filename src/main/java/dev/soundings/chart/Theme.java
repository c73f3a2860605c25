package dev.soundings.chart;

/**
 * Colours for a light or a dark surrounding. Both draw an opaque card with a border, so that either
 * can be read on any background. The two bars differ in lightness, not only in hue, and are blue
 * and grey: people who cannot tell red from green lose nothing.
 */
public enum Theme {
    LIGHT {
        @Override
        int rgb(Ink ink) {
            return switch (ink) {
                case CARD -> 0xFFFFFF;
                case BORDER -> 0xD8DEE6;
                case INVITED -> 0xCFD7E1;
                case HEARD -> 0x0B63B8;
                case STRONG -> 0x17202B;
                case QUIET -> 0x566273;
            };
        }
    },
    DARK {
        @Override
        int rgb(Ink ink) {
            return switch (ink) {
                case CARD -> 0x1E242C;
                case BORDER -> 0x3A4450;
                case INVITED -> 0x485563;
                case HEARD -> 0x62AEF7;
                case STRONG -> 0xF2F5F8;
                case QUIET -> 0xAAB6C3;
            };
        }
    };

    /** The colour as {@code 0xRRGGBB}. */
    abstract int rgb(Ink ink);

    /** What a colour is for. */
    enum Ink {
        CARD,
        BORDER,
        INVITED,
        HEARD,
        STRONG,
        QUIET
    }
}
