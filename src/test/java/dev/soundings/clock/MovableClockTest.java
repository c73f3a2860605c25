package dev.soundings.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

class MovableClockTest {
    private static final Instant START = Instant.parse("2027-02-11T08:00:00.123456789Z");
    private static final Instant LATER = Instant.parse("2027-02-18T09:00:00Z");

    private final StoredOffset stored = new StoredOffset();

    @Test
    void tellsMilliseconds() {
        assertThat(clock().instant()).isEqualTo(Instant.parse("2027-02-11T08:00:00.123Z"));
    }

    @Test
    void isWhereItWasMoved() {
        var clock = clock();

        clock.moveTo(LATER);

        assertThat(clock.instant()).isEqualTo(LATER);
    }

    @Test
    void staysAheadAfterARestart() {
        clock().moveTo(LATER);

        assertThat(clock().instant()).isEqualTo(LATER);
    }

    @Test
    void movesForwardOnly() {
        var clock = clock();

        assertThatThrownBy(() -> clock.moveTo(START.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stored.load()).isZero();
    }

    @Test
    void doesNotMoveWhenTheOffsetCannotBeStored() {
        var clock = clock();
        stored.broken = true;

        assertThatThrownBy(() -> clock.moveTo(LATER)).isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isBefore(LATER);
    }

    private MovableClock clock() {
        return new MovableClock(InstantSource.fixed(START), stored);
    }

    private static final class StoredOffset implements ClockOffsets {
        private Duration offset = Duration.ZERO;
        private boolean broken;

        @Override
        public Duration load() {
            return offset;
        }

        @Override
        public void save(Duration moved) {
            if (broken) {
                throw new IllegalStateException("no store");
            }
            offset = moved;
        }
    }
}
