package dev.soundings.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class HeartbeatHealthTest {
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HeartbeatRecord record = new HeartbeatRecord(now::get, meters);
    private final HeartbeatHealth health = new HeartbeatHealth(record, properties(true));

    @Test
    void isWellWhileHeartbeatsHaveTheirTurn() {
        now.set(NINE.plusSeconds(3600));
        record.idle("prompts", NINE);
        now.set(NINE.plusSeconds(3629));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isDownWhenNoHeartbeatHadItsTurnForHalfAMinute() {
        now.set(NINE.plusSeconds(30));

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("lastTurn", "PT30S ago");
    }

    @Test
    void isDownWhileOneFails() {
        record.failed("prompts", NINE);
        record.beaten("outbox", NINE);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("failing", List.of("prompts"));

        record.beaten("prompts", NINE);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isWellWhenAnotherProcessDoesTheWork() {
        now.set(NINE.plusSeconds(3600));

        var other = new HeartbeatHealth(record, properties(false));

        assertThat(other.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void countsWhatHeartbeatsDid() {
        record.beaten("prompts", NINE);
        record.beaten("prompts", NINE);
        record.failed("prompts", NINE);
        record.idle("prompts", NINE);

        assertThat(count("worked")).isEqualTo(2);
        assertThat(count("failed")).isEqualTo(1);
    }

    private double count(String outcome) {
        return meters.counter("soundings.heartbeats", "heartbeat", "prompts", "outcome", outcome)
                .count();
    }

    private static OpsProperties properties(boolean heartbeats) {
        return new OpsProperties(
                heartbeats, Duration.ofSeconds(1), Duration.ofDays(2), Duration.ofDays(7));
    }
}
