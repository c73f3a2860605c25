package dev.soundings.clock;

import java.time.Instant;

/** Hears what heartbeats did, for health and metrics. */
public interface HeartbeatListener {
    void idle(String heartbeat, Instant now);

    void beaten(String heartbeat, Instant now);

    void failed(String heartbeat, Instant now);
}
