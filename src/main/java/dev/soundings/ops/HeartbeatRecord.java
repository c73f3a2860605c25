package dev.soundings.ops;

import dev.soundings.clock.HeartbeatListener;

import io.micrometer.core.instrument.MeterRegistry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What heartbeats did in this process: which of them failed when their turn came last, and when the
 * last turn was, by the machine's own time, since the workspace's clock may be elsewhere.
 */
final class HeartbeatRecord implements HeartbeatListener {
    private final InstantSource machineTime;
    private final MeterRegistry meters;
    private final Set<String> failing = new ConcurrentSkipListSet<>();
    private volatile Instant lastTurn;

    HeartbeatRecord(InstantSource machineTime, MeterRegistry meters) {
        this.machineTime = machineTime;
        this.meters = meters;
        this.lastTurn = machineTime.instant();
    }

    @Override
    public void idle(String heartbeat, Instant now) {
        turn();
        failing.remove(heartbeat);
    }

    @Override
    public void beaten(String heartbeat, Instant now) {
        turn();
        failing.remove(heartbeat);
        count(heartbeat, "worked");
    }

    @Override
    public void failed(String heartbeat, Instant now) {
        turn();
        failing.add(heartbeat);
        count(heartbeat, "failed");
    }

    /** By name. */
    List<String> failing() {
        return List.copyOf(failing);
    }

    /** How long ago a heartbeat last had its turn, or the process began. */
    Duration sinceLastTurn() {
        return Duration.between(lastTurn, machineTime.instant());
    }

    private void turn() {
        lastTurn = machineTime.instant();
    }

    private void count(String heartbeat, String outcome) {
        meters.counter("soundings.heartbeats", "heartbeat", heartbeat, "outcome", outcome)
                .increment();
    }
}
