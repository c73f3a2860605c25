package dev.soundings.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.clock.ClockOffsets;
import dev.soundings.clock.FastForward;
import dev.soundings.clock.HeartbeatListener;
import dev.soundings.clock.Heartbeats;
import dev.soundings.clock.MovableClock;
import dev.soundings.rehearsal.RoomClock.Arrival;
import dev.soundings.rehearsal.RoomClock.Jump;
import dev.soundings.rehearsal.RoomClock.Move;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RoomClockTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant THURSDAY_EVENING = Instant.parse("2027-02-11T16:00:00Z");

    private int said;
    private final List<Runnable> tasks = new ArrayList<>();
    private final MovableClock time =
            new MovableClock(InstantSource.fixed(THURSDAY_EVENING), new Offsets());

    @Test
    void knowsTheMorningOfThePersonWhoLooks() {
        var clock = clock(Optional.of(forward()));

        assertThat(clock.target(Jump.HOUR, TOKYO)).contains(Instant.parse("2027-02-11T17:00:00Z"));
        assertThat(clock.target(Jump.TOMORROW, TOKYO))
                .contains(Instant.parse("2027-02-13T00:00:00Z"));
        assertThat(clock.target(Jump.MONDAY, TOKYO))
                .contains(Instant.parse("2027-02-15T00:00:00Z"));
        assertThat(clock.target(Jump.NEXT_EVENT, TOKYO)).isEmpty();
    }

    @Test
    void answersAtOnceAndPlaysBehindTheRequest() {
        var clock = clock(Optional.of(forward()));

        var move = clock.move(Jump.MONDAY, TOKYO);

        assertThat(move).isEqualTo(new Move.Started(Instant.parse("2027-02-15T00:00:00Z")));
        assertThat(clock.now()).isEqualTo(THURSDAY_EVENING);
        assertThat(clock.move(Jump.HOUR, TOKYO)).isEqualTo(new Move.Busy());

        tasks.removeFirst().run();
        assertThat(clock.now()).isEqualTo(Instant.parse("2027-02-15T00:00:00Z"));
        assertThat(clock.playingTo()).isEmpty();
    }

    @Test
    void reportsItsArrivalAndWhatWasSaidOnTheWay() {
        var clock = clock(Optional.of(forward()));
        assertThat(clock.arrived()).isEqualTo(new Arrival(0, 0));

        clock.move(Jump.MONDAY, TOKYO);
        said = 3;
        tasks.removeFirst().run();

        assertThat(clock.arrived()).isEqualTo(new Arrival(1, 3));
    }

    @Test
    void saysThatNothingIsPlanned() {
        var clock = clock(Optional.of(forward()));

        assertThat(clock.move(Jump.NEXT_EVENT, TOKYO)).isEqualTo(new Move.NothingPlanned());
    }

    @Test
    void refusesWhereThisProcessMustNotMoveItsClock() {
        var clock = clock(Optional.empty());

        assertThat(clock.movable()).isFalse();
        assertThat(clock.move(Jump.HOUR, TOKYO)).isEqualTo(new Move.Fixed());
    }

    private RoomClock clock(Optional<FastForward> forward) {
        return new RoomClock(time, forward, tasks::add, () -> said, () -> {});
    }

    private FastForward forward() {
        return new FastForward(time, new Heartbeats(List.of(), new Deaf()));
    }

    private record Offsets() implements ClockOffsets {
        @Override
        public Duration load() {
            return Duration.ZERO;
        }

        @Override
        public void save(Duration offset) {}
    }

    private record Deaf() implements HeartbeatListener {
        @Override
        public void idle(String heartbeat, Instant now) {}

        @Override
        public void beaten(String heartbeat, Instant now) {}

        @Override
        public void failed(String heartbeat, Instant now) {}
    }
}
