package dev.soundings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.clock.Heartbeat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class WiringTest {
    @Test
    void heartbeatsBeatInTheOrderInWhichWorkFlows() {
        var names = List.of("outbox", "retention", "digest", "harvest", "rounds", "prompts");

        var ordered = Wiring.inOrder(names.stream().map(WiringTest::heartbeat).toList());

        assertThat(ordered)
                .extracting(Heartbeat::name)
                .containsExactly("rounds", "prompts", "harvest", "digest", "retention", "outbox");
    }

    @Test
    void theClockMayMoveWhileNobodyRealIsWrittenTo() {
        var environment = new MockEnvironment();

        assertThat(WhenClockMayMove.mayMove(environment)).isTrue();
        assertThat(WhenClockMayMove.mayMove(environment.withProperty("DISCORD_TOKEN", "")))
                .isTrue();
    }

    @Test
    void theClockMayMoveWithoutTheRoomWhenSomebodySaysSo() {
        var environment =
                new MockEnvironment()
                        .withProperty("soundings.clock.movable", "true")
                        .withProperty("soundings.rehearsal.enabled", "false");

        assertThat(WhenClockMayMove.mayMove(environment)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "soundings.slack.bot-token, xoxb-made-up",
        "DISCORD_TOKEN, made-up",
        "soundings.rehearsal.enabled, false",
        "soundings.clock.movable, false"
    })
    void theClockStaysWhereItIsOtherwise(String property, String value) {
        var environment = new MockEnvironment().withProperty(property, value);

        assertThat(WhenClockMayMove.mayMove(environment)).isFalse();
    }

    @Test
    void noWishMovesTheClockOfAConnectedPlatform() {
        var environment =
                new MockEnvironment()
                        .withProperty("soundings.clock.movable", "true")
                        .withProperty("soundings.rehearsal.enabled", "true")
                        .withProperty("SLACK_BOT_TOKEN", "xoxb-made-up");

        assertThat(WhenClockMayMove.mayMove(environment)).isFalse();
    }

    private static Heartbeat heartbeat(String name) {
        return new Heartbeat() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Instant> nextDue(Instant now) {
                return Optional.empty();
            }

            @Override
            public void beat(Instant now) {}
        };
    }
}
