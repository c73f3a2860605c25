package dev.soundings.holiday;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The library's names of holidays and regions. Read here, since the library itself gives the
 * language of the host to readers whose language it lacks.
 */
final class Descriptions {
    private static final Control NO_HOST = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Descriptions() {}

    /**
     * @param kind {@code holiday} or {@code country}
     */
    static Optional<String> of(String kind, String key, Locale reader) {
        var bundle =
                ResourceBundle.getBundle("descriptions." + kind + "_descriptions", reader, NO_HOST);
        return Optional.of(kind + ".description." + key)
                .filter(bundle::containsKey)
                .map(bundle::getString);
    }
}
