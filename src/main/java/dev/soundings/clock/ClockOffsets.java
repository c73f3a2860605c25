package dev.soundings.clock;

import java.time.Duration;

/** Where the offset of the movable clock is kept. */
public interface ClockOffsets {
    /** Zero when the clock was never moved. */
    Duration load();

    void save(Duration offset);
}
