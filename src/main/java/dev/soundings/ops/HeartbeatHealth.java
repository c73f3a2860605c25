package dev.soundings.ops;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.time.Duration;

/**
 * Down when no heartbeat had its turn for half a minute, or when one fails: prompts may be late.
 *
 * <pre>{@code {"status": "DOWN", "details": {"lastTurn": "PT3.2S ago", "failing": ["prompts"]}}}
 * </pre>
 */
final class HeartbeatHealth implements HealthIndicator {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HeartbeatRecord record;
    private final OpsProperties properties;

    HeartbeatHealth(HeartbeatRecord record, OpsProperties properties) {
        this.record = record;
        this.properties = properties;
    }

    @Override
    public Health health() {
        if (!properties.heartbeats()) {
            return Health.up().withDetail("lastTurn", "switched off").build();
        }
        var since = record.sinceLastTurn();
        var failing = record.failing();
        boolean well = since.compareTo(PATIENCE) < 0 && failing.isEmpty();
        return (well ? Health.up() : Health.down())
                .withDetail("lastTurn", since + " ago")
                .withDetail("failing", failing)
                .build();
    }
}
