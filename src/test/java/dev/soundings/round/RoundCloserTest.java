package dev.soundings.round;

import static dev.soundings.round.RoundFixtures.THURSDAY;
import static dev.soundings.round.RoundFixtures.invitation;
import static dev.soundings.round.RoundFixtures.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class RoundCloserTest {
    private static final Instant DUE = Instant.parse("2027-02-11T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-02-12T17:00:00Z");
    private static final Round ROUND = round(THURSDAY, DUE);
    private static final Invitation TOM = invitation(ROUND, "tom", DUE);

    private final Rounds rounds = new InMemoryRounds();
    private final Invitations invitations = new InMemoryInvitations();
    private final List<RoundId> told = new ArrayList<>();
    private final RoundCloser closer =
            new RoundCloser(rounds, invitations, List.of((round, now) -> told.add(round.id())));

    @Test
    void closesWithTheLastInvitationAndTellsWhoeverWantsToKnow() {
        rounds.insert(ROUND);
        invitations.insert(TOM);

        closer.beat(CLOSES.minusMillis(1));
        assertThat(rounds.open()).containsExactly(ROUND);

        closer.beat(CLOSES);
        assertThat(rounds.open()).isEmpty();
        assertThat(told).containsExactly(ROUND.id());
    }

    @Test
    void recordsWhyWhoeverWasNeverAskedWasNot() {
        rounds.insert(ROUND);
        invitations.insert(TOM);

        closer.beat(CLOSES);

        assertThat(invitations.find(TOM.workspace(), TOM.id()).map(Invitation::fate))
                .contains(new Fate.NotAsked(Reason.MISSED_WHILE_DOWN, CLOSES));
    }

    @Test
    void oneThatCannotBeClosedKeepsNoOtherOpen() {
        var later = round(THURSDAY.plusDays(1), DUE);
        rounds.insert(ROUND);
        rounds.insert(later);
        var failing =
                new RoundCloser(
                        rounds,
                        invitations,
                        List.of((round, now) -> {
                            if (round.id().equals(ROUND.id())) {
                                throw new IllegalStateException("no listener");
                            }
                        }));

        assertThatThrownBy(() -> failing.beat(DUE.plusSeconds(200_000)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rounds.open()).containsExactly(ROUND);
    }

    @Test
    void staysOpenForWhoeverAskedForALaterHour() {
        rounds.insert(ROUND);
        invitations.insert(TOM.postponedTo(CLOSES.plusSeconds(3_600)));

        closer.beat(CLOSES);

        assertThat(rounds.open()).containsExactly(ROUND);
    }
}
