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
import java.util.function.IntSupplier;

/**
 * The controls of the workspace's clock. Playing a week takes a while, so it goes on behind the
 * request; a second move waits until the first has arrived.
 */
final class RoomClock {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** A quiet week has some fifteen. */
    private static final int MOST_SILENT_EVENTS = 40;

    private final InstantSource time;
    private final Optional<FastForward> fastForward;
    private final Executor executor;
    private final IntSupplier said;
    private final Runnable changed;
    private final AtomicReference<Optional<Instant>> playingTo =
            new AtomicReference<>(Optional.empty());
    private volatile Arrival arrived = new Arrival(0, 0);

    /**
     * @param fastForward empty when this process must not move its clock
     * @param said how many messages there are in the room
     */
    RoomClock(
            InstantSource time,
            Optional<FastForward> fastForward,
            Executor executor,
            IntSupplier said,
            Runnable changed) {
        this.time = time;
        this.fastForward = fastForward;
        this.executor = executor;
        this.said = said;
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

    /** What the last move has brought; nothing yet after the start of the process. */
    Arrival arrived() {
        return arrived;
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
        int before = said.getAsInt();
        executor.execute(() -> play(fastForward.get(), jump, target.get(), before));
        return new Move.Started(target.get());
    }

    private void play(FastForward forward, Jump jump, Instant target, int before) {
        try {
            if (jump == Jump.NEXT_EVENT) {
                playUntilSomethingIsSaid(forward, target, before);
            } else {
                playTo(forward, target);
            }
        } finally {
            arrived = new Arrival(arrived.moves() + 1, said.getAsInt() - before);
            playingTo.set(Optional.empty());
            changed.run();
        }
    }

    /** Much of what is due is seen by nobody: a round that opens, a week without news. */
    private void playUntilSomethingIsSaid(FastForward forward, Instant first, int before) {
        var next = Optional.of(first);
        for (int i = 0; i < MOST_SILENT_EVENTS && next.isPresent(); i++) {
            playingTo.set(next);
            playTo(forward, next.get());
            if (said.getAsInt() > before) {
                return;
            }
            next = forward.nextEvent();
        }
    }

    private void playTo(FastForward forward, Instant target) {
        if (target.isAfter(time.instant())) {
            forward.playTo(target);
        }
    }

    /** Where to. */
    enum Jump {
        NEXT_EVENT,
        HOUR,
        TOMORROW,
        MONDAY
    }

    /**
     * @param moves how many have ended since the start of the process
     * @param messages how many were said during the last
     */
    record Arrival(int moves, int messages) {}

    /** What came of pressing a control. */
    sealed interface Move {
        record Started(Instant target) implements Move {}

        record NothingPlanned() implements Move {}

        record Busy() implements Move {}

        /** A real chat platform is connected: people there live in real time. */
        record Fixed() implements Move {}
    }
}
