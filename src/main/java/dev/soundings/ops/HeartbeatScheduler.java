package dev.soundings.ops;

import dev.soundings.clock.Heartbeats;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;

/**
 * Lets the heartbeats settle again and again, from when the application is ready until it stops.
 * Fixed delay: the next round begins when the one before is over.
 */
final class HeartbeatScheduler implements AutoCloseable {
    private final Heartbeats heartbeats;
    private final InstantSource clock;
    private final TaskScheduler scheduler;
    private final OpsProperties properties;
    private volatile Optional<ScheduledFuture<?>> beating = Optional.empty();

    HeartbeatScheduler(
            Heartbeats heartbeats,
            InstantSource clock,
            TaskScheduler scheduler,
            OpsProperties properties) {
        this.heartbeats = heartbeats;
        this.clock = clock;
        this.scheduler = scheduler;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (properties.heartbeats()) {
            beating =
                    Optional.of(scheduler.scheduleWithFixedDelay(this::settle, properties.pause()));
        }
    }

    /** No round begins any more; one that is under way is waited for by the scheduler. */
    @Override
    public void close() {
        beating.ifPresent(rounds -> rounds.cancel(false));
    }

    private void settle() {
        heartbeats.settle(clock.instant());
    }
}
