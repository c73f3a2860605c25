package dev.soundings.clock;

import java.time.Duration;

/** Keeps the offset of a clock as long as the test runs. */
public final class InMemoryClockOffsets implements ClockOffsets {
    private Duration offset = Duration.ZERO;

    @Override
    public Duration load() {
        return offset;
    }

    @Override
    public void save(Duration changed) {
        offset = changed;
    }
}
