package dev.soundings.chat;

import java.time.Instant;
import java.util.Optional;

/** Whether a platform is connected, for those who look after the service. */
public interface PlatformHealth {
    /** Its name: {@code slack}, {@code discord}. */
    String platform();

    boolean isConnected();

    /** When anything at all came from it last; empty before the first time. */
    Optional<Instant> lastHeard();
}
