package dev.soundings.ops;

import dev.soundings.chat.PlatformHealth;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

import java.time.Instant;

/**
 * How the connections to the chat platforms are doing. A platform that is away is told but is
 * nobody's fault here, and another process may be the one that is connected, so it takes neither
 * readiness nor the whole down.
 *
 * <pre>{@code {"status": "DISCONNECTED", "details": {"slack": "not connected, last heard never"}}}
 * </pre>
 */
final class PlatformsHealth implements HealthIndicator, MeterBinder {
    static final Status DISCONNECTED = new Status("DISCONNECTED");

    private final Iterable<PlatformHealth> platforms;

    /**
     * @param platforms looked up when asked for, because they stand upon most of the house
     */
    PlatformsHealth(Iterable<PlatformHealth> platforms) {
        this.platforms = platforms;
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (var platform : platforms) {
            boolean connected = platform.isConnected();
            if (!connected) {
                health.status(DISCONNECTED);
            }
            health.withDetail(
                    platform.platform(),
                    "%s, last heard %s"
                            .formatted(
                                    connected ? "connected" : "not connected",
                                    platform.lastHeard().map(Instant::toString).orElse("never")));
        }
        return health.build();
    }

    /** {@code soundings.platform.connected}, by platform: 1 while it is, otherwise 0. */
    @Override
    public void bindTo(MeterRegistry registry) {
        for (var platform : platforms) {
            Gauge.builder(
                            "soundings.platform.connected",
                            platform,
                            each -> each.isConnected() ? 1 : 0)
                    .tag("platform", platform.platform())
                    .register(registry);
        }
    }
}
