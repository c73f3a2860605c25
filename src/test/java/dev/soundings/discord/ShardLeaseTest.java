package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.InMemoryPlatformMemory;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

class ShardLeaseTest {
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");

    private final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    private final ShardLease one = new ShardLease(memory, "one");
    private final ShardLease two = new ShardLease(memory, "two");

    @Test
    void hasOneHolderAtATime() {
        assertThat(one.hold(NINE)).isTrue();
        assertThat(two.hold(NINE.plusSeconds(9))).isFalse();
        assertThat(one.hold(NINE.plusSeconds(9))).isTrue();
        assertThat(two.hold(NINE.plusSeconds(11))).isFalse();
    }

    @Test
    void isTakenOverWhenItsHolderDies() {
        one.hold(NINE);

        assertThat(two.hold(NINE.plus(ShardLease.LENGTH))).isTrue();
        assertThat(one.hold(NINE.plusSeconds(11))).isFalse();
    }

    @Test
    void isFreeAtOnceWhenItIsReleased() {
        one.hold(NINE);
        two.release(NINE);
        assertThat(two.hold(NINE.plusSeconds(1))).isFalse();

        one.release(NINE.plusSeconds(1));
        assertThat(two.hold(NINE.plusSeconds(1))).isTrue();
    }

    @Test
    void isOnlyCountedOnAsLongAsNobodyElseCanTakeIt() {
        one.hold(NINE);
        two.hold(NINE);

        assertThat(one.lastsUntil(NINE.plusSeconds(9))).isTrue();
        assertThat(one.lastsUntil(NINE.plus(ShardLease.LENGTH))).isFalse();
        assertThat(two.lastsUntil(NINE)).isFalse();
    }

    @Test
    void sessionsAreSpreadOutWhenTheyKeepDying() {
        var budget = new IdentifyBudget(memory);
        var waits =
                IntStream.range(0, 12)
                        .mapToObj(_ -> {
                            budget.starting(NINE);
                            return Duration.between(NINE, budget.nextAllowed(NINE));
                        })
                        .toList();

        assertThat(waits)
                .startsWith(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(10))
                .endsWith(Duration.ofMinutes(15), Duration.ofMinutes(15));

        budget.wentWell(NINE);
        assertThat(budget.nextAllowed(NINE)).isEqualTo(NINE);
    }

    @Test
    void firstDirectMessagesArePacedAndRestAfterAWarning() {
        var pace = new OpeningPace(Duration.ofSeconds(2), 3);

        assertThat(pace.take(NINE)).isZero();
        assertThat(pace.take(NINE.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.take(NINE.plusSeconds(2))).isZero();
        assertThat(pace.take(NINE.plusSeconds(4))).isZero();
        assertThat(pace.take(NINE.plusSeconds(6))).isEqualTo(Duration.ofSeconds(3_594));
        assertThat(pace.take(NINE.plusSeconds(3_600))).isZero();

        pace.rest(NINE.plusSeconds(7_300));
        assertThat(pace.take(NINE.plusSeconds(7_400))).isEqualTo(Duration.ofSeconds(3_500));
    }
}
