package dev.soundings.round;

import static dev.soundings.round.RoundFixtures.ROOM;
import static dev.soundings.round.RoundFixtures.THURSDAY;
import static dev.soundings.round.RoundFixtures.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/** What every home of rounds does. */
public abstract class RoundsContract {
    private static final Instant OPENS = Instant.parse("2027-02-10T09:00:00Z");

    private Rounds rounds;

    @BeforeEach
    void begin() {
        rounds = rounds();
    }

    /** An empty one. */
    protected abstract Rounds rounds();

    @Test
    void keepsARoundAsItWas() {
        var round = round(THURSDAY, OPENS);

        assertThat(rounds.insert(round)).isTrue();

        assertThat(rounds.find(ROOM, round.id())).contains(round);
        assertThat(rounds.find(new WorkspaceId("room-2"), round.id())).isEmpty();
    }

    @Test
    void opensARoundOnce() {
        rounds.insert(round(THURSDAY, OPENS));

        assertThat(rounds.insert(round(THURSDAY, OPENS.plusSeconds(60)))).isFalse();

        assertThat(rounds.open()).extracting(Round::opensAt).containsExactly(OPENS);
    }

    @Test
    void knowsTheLatestByDate() {
        rounds.insert(round(THURSDAY.plusWeeks(1), OPENS));
        rounds.insert(round(THURSDAY, OPENS));

        assertThat(rounds.latest(ROOM, round(THURSDAY, OPENS).checkIn()))
                .map(Round::date)
                .contains(THURSDAY.plusWeeks(1));
    }

    @Test
    void countsNoExtraRoundAsTheLatestOfARhythm() {
        rounds.insert(round(THURSDAY, OPENS));
        rounds.insert(extra(OPENS.plusSeconds(60)));

        assertThat(rounds.latest(ROOM, round(THURSDAY, OPENS).checkIn()))
                .map(Round::slot)
                .contains(0);
    }

    @Test
    void knowsTheNewestThatHadOpenedAtAnInstant() {
        var checkIn = round(THURSDAY, OPENS).checkIn();
        rounds.insert(round(THURSDAY, OPENS));
        rounds.insert(extra(OPENS.plusSeconds(60)));
        rounds.insert(round(THURSDAY.plusWeeks(1), OPENS.plusSeconds(604_800)));

        assertThat(rounds.latestOpened(ROOM, checkIn, OPENS.minusSeconds(1))).isEmpty();
        assertThat(rounds.latestOpened(ROOM, checkIn, OPENS)).contains(round(THURSDAY, OPENS));
        assertThat(rounds.latestOpened(ROOM, checkIn, OPENS.plusSeconds(604_799)))
                .contains(extra(OPENS.plusSeconds(60)));
    }

    private static Round extra(Instant opensAt) {
        return RoundFixtures.round(THURSDAY, Round.EXTRA_SLOT, opensAt);
    }

    @Test
    void leavesClosedOnesOutOfTheOpen() {
        var round = round(THURSDAY, OPENS);
        rounds.insert(round);

        rounds.replace(round.close());

        assertThat(rounds.open()).isEmpty();
        assertThat(rounds.find(ROOM, round.id())).map(Round::closed).contains(true);
    }

    @Test
    void findsThoseThatOpenedWithinAPeriod() {
        rounds.insert(round(THURSDAY, OPENS));
        rounds.insert(round(THURSDAY.plusWeeks(1), OPENS.plusSeconds(604_800)));

        var found =
                rounds.openedBetween(
                        ROOM, round(THURSDAY, OPENS).project(), OPENS.minusSeconds(1), OPENS);

        assertThat(found).extracting(Round::date).containsExactly(THURSDAY);
    }
}
