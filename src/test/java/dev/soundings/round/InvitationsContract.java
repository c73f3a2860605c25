package dev.soundings.round;

import static dev.soundings.round.RoundFixtures.ROOM;
import static dev.soundings.round.RoundFixtures.THURSDAY;
import static dev.soundings.round.RoundFixtures.invitation;
import static dev.soundings.round.RoundFixtures.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.NoSuchElementException;

/** What every home of invitations does. */
public abstract class InvitationsContract {
    private static final Instant DUE = Instant.parse("2027-02-11T09:00:00Z");
    private static final Round ROUND = round(THURSDAY, DUE);
    private static final Invitation TOM = invitation(ROUND, "tom", DUE);
    private static final Invitation ANA = invitation(ROUND, "ana", DUE.plusSeconds(18_000));

    private Invitations invitations;

    @BeforeEach
    void begin() {
        invitations = invitations();
    }

    /** An empty one. */
    protected abstract Invitations invitations();

    @Test
    void keepsAnInvitationWithEachFate() {
        var prompted = TOM.ending(new Fate.Prompted(new SendKey("room-1/tom/2027-02-11"), DUE));
        var notAsked = ANA.ending(new Fate.NotAsked(Reason.HOLIDAY, DUE)).nudge();
        invitations.insert(prompted);
        invitations.insert(notAsked);

        assertThat(invitations.find(ROOM, TOM.id())).contains(prompted);
        assertThat(invitations.find(ROOM, ANA.id())).contains(notAsked);
        assertThat(invitations.ofRound(ROOM, ROUND.id()))
                .containsExactlyInAnyOrder(prompted, notAsked);
    }

    @Test
    void knowsWhetherAnybodyWasAskedInARound() {
        var another = round(THURSDAY.plusWeeks(1), DUE);
        var prompted = new Fate.Prompted(new SendKey("room-1/tom/2027-02-18"), DUE);
        invitations.insert(TOM);
        invitations.insert(ANA.ending(new Fate.NotAsked(Reason.HOLIDAY, DUE)));
        invitations.insert(invitation(another, "ana", DUE));
        invitations.insert(invitation(another, "tom", DUE).ending(prompted));

        assertThat(invitations.anyPrompted(ROOM, ROUND.id())).isFalse();
        assertThat(invitations.anyPrompted(ROOM, another.id())).isTrue();
    }

    @Test
    void invitesAPersonOnceARound() {
        invitations.insert(TOM);

        assertThat(invitations.insert(TOM.nudge())).isFalse();
        assertThat(invitations.find(ROOM, TOM.id())).contains(TOM);
    }

    @Test
    void closesWithTheLastOfItsInvitations() {
        assertThat(invitations.closing(ROOM, ROUND.id())).isEmpty();

        invitations.insert(ANA);
        invitations.insert(TOM);

        assertThat(invitations.closing(ROOM, ROUND.id())).contains(ANA.closesAt());
        assertThat(TOM.closesAt()).isBefore(ANA.closesAt());
    }

    @Test
    void findsWhatIsDueTheEarliestFirst() {
        invitations.insert(ANA);
        invitations.insert(TOM);

        assertThat(invitations.due(DUE.minusSeconds(1), 10)).isEmpty();
        assertThat(invitations.due(DUE, 10)).containsExactly(TOM);
        assertThat(invitations.due(ANA.dueAt(), 10)).containsExactly(TOM, ANA);
        assertThat(invitations.due(ANA.dueAt(), 1)).containsExactly(TOM);
        assertThat(invitations.nextDue()).contains(DUE);
    }

    @Test
    void waitsNoLongerForWhatHasEnded() {
        invitations.insert(TOM);

        invitations.change(ROOM, TOM.id(), tom -> tom.ending(new Fate.NotAsked(Reason.AWAY, DUE)));

        assertThat(invitations.due(DUE, 10)).isEmpty();
        assertThat(invitations.nextDue()).isEmpty();
    }

    @Test
    void saysWhichInvitationIsMissing() {
        assertThatThrownBy(() -> invitations.change(ROOM, TOM.id(), Invitation::nudge))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void findsThoseOfAPersonByTheirWindow() {
        var tom = new UserId("tom");
        invitations.insert(TOM);
        invitations.insert(ANA);

        assertThat(invitations.ofPerson(ROOM, tom, TOM.opensAt(), DUE.minusSeconds(1)))
                .containsExactly(TOM);
        assertThat(
                        invitations.ofPerson(
                                ROOM, tom, TOM.opensAt().minusSeconds(1), DUE.minusSeconds(1)))
                .isEmpty();
        assertThat(invitations.ofPerson(ROOM, tom, TOM.opensAt(), DUE)).isEmpty();
    }

    @Test
    void listsTheLatestOfAPersonFirst() {
        var next = invitation(round(THURSDAY.plusWeeks(1), DUE), "tom", DUE.plusSeconds(604_800));
        invitations.insert(TOM);
        invitations.insert(next);

        assertThat(invitations.latestOf(ROOM, new UserId("tom"), 1)).containsExactly(next);
    }
}
