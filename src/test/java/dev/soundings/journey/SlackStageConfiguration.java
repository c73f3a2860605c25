package dev.soundings.journey;

import dev.soundings.clock.ClockOffsets;
import dev.soundings.clock.FastForward;
import dev.soundings.clock.Heartbeats;
import dev.soundings.clock.MovableClock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.time.Instant;

/** A clock that a story moves although there is a token: the platform is not real. */
class SlackStageConfiguration {
    static final Instant MONDAY = Instant.parse("2027-02-08T08:00:00Z");

    @Bean
    @Primary
    MovableClock stageClock(ClockOffsets offsets) {
        return new MovableClock(() -> MONDAY, offsets);
    }

    @Bean
    FastForward stageForward(MovableClock clock, Heartbeats heartbeats) {
        return new FastForward(clock, heartbeats);
    }
}
