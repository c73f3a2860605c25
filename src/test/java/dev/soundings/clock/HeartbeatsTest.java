package dev.soundings.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

class HeartbeatsTest {
    private static final Instant MONDAY = Instant.parse("2027-02-15T09:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2027-02-18T09:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2027-02-22T09:00:00Z");

    private final List<String> heard = new ArrayList<>();
    private final Planned rounds = new Planned("rounds");
    private final Planned outbox = new Planned("outbox");
    private Instant machineTime = MONDAY;

    @Test
    void goesOnAfterOneThatFails() {
        rounds.at(MONDAY).failing = true;
        outbox.at(MONDAY);

        heartbeats().settle(MONDAY);

        assertThat(outbox.beats).containsExactly(MONDAY);
        assertThat(heard).contains("rounds failed", "outbox beaten");
    }

    @Test
    void goesOnAfterOneThatCannotSayWhenItIsDue() {
        rounds.at(THURSDAY).forgetful = true;
        outbox.at(NEXT_MONDAY);

        assertThat(heartbeats().nextDue(MONDAY)).contains(NEXT_MONDAY);
        assertThat(heard).containsExactly("rounds failed");
    }

    @Test
    void beatsUntilNothingIsDue() {
        outbox.at(MONDAY);
        outbox.then = () -> rounds.at(MONDAY);

        heartbeats().settle(MONDAY);

        assertThat(rounds.beats).containsExactly(MONDAY);
        assertThat(heard).endsWith("rounds idle", "outbox idle");
    }

    @Test
    void leavesWhatIsDueLater() {
        rounds.at(THURSDAY);

        heartbeats().settle(MONDAY);

        assertThat(rounds.beats).isEmpty();
        assertThat(heartbeats().nextDue(MONDAY)).contains(THURSDAY);
    }

    @Test
    void stopsInTheEndWhenOneIsAlwaysDue() {
        rounds.at(MONDAY).then = () -> rounds.at(MONDAY);

        heartbeats().settle(MONDAY);

        assertThat(rounds.beats).hasSizeBetween(2, 100);
    }

    @Test
    void playsAWeekFromDueToDue() {
        rounds.at(THURSDAY).at(NEXT_MONDAY.plusMillis(1));
        rounds.then = () -> outbox.at(THURSDAY.plus(Duration.ofHours(30)));

        var clock = clock();
        new FastForward(clock, heartbeats()).playTo(NEXT_MONDAY);

        assertThat(rounds.beats).containsExactly(THURSDAY);
        assertThat(outbox.beats).containsExactly(THURSDAY.plus(Duration.ofHours(30)));
        assertThat(clock.instant()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void playsWhatIsDueWhileTheMachineRunsOn() {
        rounds.at(THURSDAY).then = () -> machineTime = machineTime.plusSeconds(5);
        outbox.at(THURSDAY.plusSeconds(1));

        new FastForward(clock(), heartbeats()).playTo(THURSDAY.plusSeconds(2));

        assertThat(outbox.beats).containsExactly(THURSDAY.plusSeconds(1));
    }

    @Test
    void playsOnPastAHeartbeatThatFails() {
        rounds.at(THURSDAY).failing = true;
        outbox.at(NEXT_MONDAY);

        new FastForward(clock(), heartbeats()).playTo(NEXT_MONDAY);

        assertThat(outbox.beats).containsExactly(NEXT_MONDAY);
    }

    @Test
    void stopsAtTheInstantBeingPlayedWhenTheProcessEnds() {
        var clock = clock();
        var fastForward = new FastForward(clock, heartbeats());
        rounds.at(THURSDAY).then = fastForward::close;
        outbox.at(THURSDAY.plusSeconds(1));

        fastForward.playTo(NEXT_MONDAY);

        assertThat(outbox.beats).isEmpty();
        assertThat(clock.instant()).isEqualTo(THURSDAY);
    }

    @Test
    void doesNotPlayBackwards() {
        var fastForward = new FastForward(clock(), heartbeats());

        assertThatThrownBy(() -> fastForward.playTo(MONDAY.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatComesNext() {
        outbox.at(THURSDAY);
        rounds.at(NEXT_MONDAY);

        assertThat(new FastForward(clock(), heartbeats()).nextEvent()).contains(THURSDAY);
    }

    private MovableClock clock() {
        InstantSource machine = () -> machineTime;
        return new MovableClock(
                machine,
                new ClockOffsets() {
                    @Override
                    public Duration load() {
                        return Duration.ZERO;
                    }

                    @Override
                    public void save(Duration offset) {}
                });
    }

    private Heartbeats heartbeats() {
        return new Heartbeats(
                List.of(rounds, outbox),
                new HeartbeatListener() {
                    @Override
                    public void idle(String heartbeat, Instant now) {
                        heard.add(heartbeat + " idle");
                    }

                    @Override
                    public void beaten(String heartbeat, Instant now) {
                        heard.add(heartbeat + " beaten");
                    }

                    @Override
                    public void failed(String heartbeat, Instant now) {
                        heard.add(heartbeat + " failed");
                    }
                });
    }

    /** Has work at given instants and remembers when it was beaten. */
    private static final class Planned implements Heartbeat {
        private final String name;
        private final TreeSet<Instant> plan = new TreeSet<>();
        private final List<Instant> beats = new ArrayList<>();
        private Runnable then = () -> {};
        private boolean failing;
        private boolean forgetful;

        Planned(String name) {
            this.name = name;
        }

        Planned at(Instant due) {
            plan.add(due);
            return this;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<Instant> nextDue(Instant now) {
            if (forgetful) {
                throw new IllegalStateException("forgot");
            }
            return plan.stream().findFirst();
        }

        @Override
        public void beat(Instant now) {
            if (failing) {
                throw new IllegalStateException("broken");
            }
            beats.add(now);
            plan.removeIf(due -> !due.isAfter(now));
            then.run();
        }
    }
}
