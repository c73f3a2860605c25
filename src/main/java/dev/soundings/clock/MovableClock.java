package dev.soundings.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of the product, in milliseconds, which is what MongoDB keeps. It runs ahead of
 * {@code base} by an offset that is stored, so that a restart of the rehearsal room does not fall
 * back into the present.
 */
public final class MovableClock implements InstantSource {
    private final InstantSource base;
    private final ClockOffsets offsets;
    private volatile Duration offset;

    public MovableClock(InstantSource base, ClockOffsets offsets) {
        this.base = base;
        this.offsets = offsets;
        this.offset = offsets.load();
    }

    /** The machine's own time, in milliseconds, for a process that never moves its clock. */
    public static InstantSource unmoved() {
        return () -> InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * @throws IllegalArgumentException when {@code target} is in the past: what was sent cannot be
     *     unsent
     */
    public synchronized void moveTo(Instant target) {
        var ahead = Duration.between(instant(), target);
        if (ahead.isNegative()) {
            throw new IllegalArgumentException("the clock moves forward only");
        }
        var moved = offset.plus(ahead);
        offsets.save(moved);
        offset = moved;
    }
}
