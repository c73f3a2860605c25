package dev.soundings.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** What every keeper of the clock's offset does. */
public abstract class ClockOffsetsContract {
    private ClockOffsets offsets;

    /** Never saved before. */
    protected abstract ClockOffsets create();

    @BeforeEach
    void setUp() {
        offsets = create();
    }

    @Test
    void isZeroUntilTheClockIsMoved() {
        assertThat(offsets.load()).isEqualTo(Duration.ZERO);
    }

    @Test
    void keepsTheLastOffset() {
        offsets.save(Duration.ofHours(1));
        offsets.save(Duration.ofDays(7).plusMillis(125));

        assertThat(offsets.load()).isEqualTo(Duration.ofDays(7).plusMillis(125));
    }
}
