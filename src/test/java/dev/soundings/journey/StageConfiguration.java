package dev.soundings.journey;

import dev.soundings.chat.ChatGateway;
import dev.soundings.clock.ClockOffsets;
import dev.soundings.clock.MovableClock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.time.Instant;

/** Gives the application the platform of the stage, and a clock that stands still. */
class StageConfiguration {
    private static final Instant MONDAY = Instant.parse("2027-02-08T08:00:00Z");

    @Bean
    ChatGateway stageGateway(StagePlatform platform) {
        return platform.gateway();
    }

    @Bean
    @Primary
    MovableClock stageClock(ClockOffsets offsets) {
        return new MovableClock(() -> MONDAY, offsets);
    }
}
