package dev.soundings.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.PlatformHealth;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class PlatformsHealthTest {
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");

    private final Connection slack = new Connection("slack", true, Optional.of(NINE));
    private final Connection discord = new Connection("discord", false, Optional.empty());

    @Test
    void isWellWhileAllAreConnected() {
        var health = new PlatformsHealth(List.of(slack)).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry("slack", "connected, last heard 2027-02-11T09:00:00Z");
    }

    @Test
    void isWellWithoutAny() {
        assertThat(new PlatformsHealth(List.of()).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void namesTheOneThatIsAway() {
        var health = new PlatformsHealth(List.of(discord, slack)).health();

        assertThat(health.getStatus()).isEqualTo(PlatformsHealth.DISCONNECTED);
        assertThat(health.getDetails())
                .containsEntry("discord", "not connected, last heard never")
                .containsEntry("slack", "connected, last heard 2027-02-11T09:00:00Z");
    }

    @Test
    void countsConnections() {
        var meters = new SimpleMeterRegistry();

        new PlatformsHealth(List.of(slack, discord)).bindTo(meters);

        assertThat(connected(meters, "slack")).isEqualTo(1);
        assertThat(connected(meters, "discord")).isZero();
    }

    private static double connected(SimpleMeterRegistry meters, String platform) {
        return meters.get("soundings.platform.connected").tag("platform", platform).gauge().value();
    }

    private record Connection(String platform, boolean isConnected, Optional<Instant> lastHeard)
            implements PlatformHealth {}
}
