package dev.soundings.chat;

import java.time.Instant;
import java.util.Optional;

/** How the connection to one platform is doing. */
public interface PlatformHealth {
    /** A short name for logs and metrics: {@code slack}. */
    String platform();

    boolean isConnected();

    /** When the platform last said anything. */
    Optional<Instant> lastHeard();
}
