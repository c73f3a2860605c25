package dev.soundings.rehearsal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code soundings.rehearsal.*}.
 *
 * @param enabled on or off whatever else is set; when it is left out, the room is open as long as
 *     no chat token is set
 * @param port where the room listens, on 127.0.0.1 only; 0 takes any free one
 */
@ConfigurationProperties("soundings.rehearsal")
record RehearsalProperties(@Nullable Boolean enabled, @DefaultValue("8080") int port) {
    private static final int LAST_PORT = 65_535;

    RehearsalProperties {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "soundings.rehearsal.port must be between 0 and 65535");
        }
    }
}
