package dev.soundings.rehearsal;

import dev.soundings.clock.FastForward;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The controls of the workspace's clock. Playing a week takes a while, so it goes on behind the
 * request; a second move waits until the first has arrived.
 */
final class RoomClock {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final InstantSource time;
    private final Optional<FastForward> fastForward;
    private final Executor executor;
    private final Runnable changed;
    private final AtomicReference<Optional<Instant>> playingTo =
            new AtomicReference<>(Optional.empty());

    /**
     * @param fastForward empty when this process must not move its clock
     */
    RoomClock(
            InstantSource time,
            Optional<FastForward> fastForward,
            Executor executor,
            Runnable changed) {
        this.time = time;
        this.fastForward = fastForward;
        this.executor = executor;
        this.changed = changed;
    }

    Instant now() {
        return time.instant();
    }

    boolean movable() {
        return fastForward.isPresent();
    }

    Optional<Instant> playingTo() {
        return playingTo.get();
    }

    /**
     * @param zone whose "tomorrow" and "Monday" are meant
     * @return empty when nothing is planned
     */
    Optional<Instant> target(Jump jump, ZoneId zone) {
        var now = time.instant();
        var local = now.atZone(zone);
        return switch (jump) {
            case NEXT_EVENT -> fastForward.flatMap(FastForward::nextEvent);
            case HOUR -> Optional.of(now.plus(Duration.ofHours(1)));
            case TOMORROW -> Optional.of(local.plusDays(1).with(MORNING).toInstant());
            case MONDAY ->
                    Optional.of(
                            local.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                                    .with(MORNING)
                                    .toInstant());
        };
    }

    Move move(Jump jump, ZoneId zone) {
        if (fastForward.isEmpty()) {
            return new Move.Fixed();
        }
        var target = target(jump, zone);
        if (target.isEmpty()) {
            return new Move.NothingPlanned();
        }
        if (!playingTo.compareAndSet(Optional.empty(), target)) {
            return new Move.Busy();
        }
        executor.execute(() -> play(fastForward.get(), target.get()));
        return new Move.Started(target.get());
    }

    private void play(FastForward forward, Instant target) {
        try {
            if (target.isAfter(time.instant())) {
                forward.playTo(target);
            }
        } finally {
            playingTo.set(Optional.empty());
            changed.run();
        }
    }

    /** Where to. */
    enum Jump {
        NEXT_EVENT,
        HOUR,
        TOMORROW,
        MONDAY
    }

    /** What came of pressing a control. */
    sealed interface Move {
        record Started(Instant target) implements Move {}

        record NothingPlanned() implements Move {}

        record Busy() implements Move {}

        /** A real chat platform is connected: people there live in real time. */
        record Fixed() implements Move {}
    }
}
