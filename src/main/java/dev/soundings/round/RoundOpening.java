package dev.soundings.round;

import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.round.Invitation.Fate;

/**
 * Writes a round with an invitation for everybody. Invitations are written before the round: a
 * round that is there is whole, and after a crash in between the same opening completes it under
 * the same ids.
 */
final class RoundOpening {
    private final Rounds rounds;
    private final Invitations invitations;
    private final QuestionLibrary library;
    private final QuestionSets frozen;
    private final QuestionPicker picker;

    RoundOpening(
            Rounds rounds,
            Invitations invitations,
            QuestionLibrary library,
            QuestionSets frozen,
            QuestionPicker picker) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.library = library;
        this.frozen = frozen;
        this.picker = picker;
    }

    /** False when the round is there already. */
    boolean open(UpcomingRound round) {
        var set = library.current(round.checkIn().set()).orElseThrow();
        frozen.freeze(round.checkIn().workspace(), set);
        round.parts().forEach(part -> invitations.insert(invitation(round, part, set)));
        return rounds.insert(round(round, set));
    }

    private Invitation invitation(UpcomingRound round, UpcomingRound.Part part, QuestionSet set) {
        var checkIn = round.checkIn();
        var roundId = RoundId.of(checkIn.id(), round.date(), round.slot());
        var person = part.invitee().person().id();
        var dueAt = part.dueAt().or(round::firstDue).orElseThrow();
        return new Invitation(
                checkIn.workspace(),
                InvitationId.of(roundId, person),
                roundId,
                checkIn.id(),
                checkIn.project(),
                person,
                part.invitee().zone(),
                picker.pick(set, round, part.invitee(), round.invited() >= CheckIn.ANONYMOUS_FLOOR),
                dueAt.minus(Round.EARLY),
                dueAt,
                part.closesAt().orElse(dueAt),
                part.whyNot()
                        .<Fate>map(
                                reason -> new Fate.NotAsked(reason, round.opensAt().orElseThrow()))
                        .orElseGet(Fate.Waiting::new),
                false);
    }

    private static Round round(UpcomingRound round, QuestionSet set) {
        var checkIn = round.checkIn();
        return new Round(
                checkIn.workspace(),
                RoundId.of(checkIn.id(), round.date(), round.slot()),
                checkIn.id(),
                checkIn.project(),
                set.ref(),
                round.date(),
                round.slot(),
                checkIn.sharing(),
                checkIn.way(),
                round.invited(),
                round.opensAt().orElseThrow(),
                round.closesAt(),
                false);
    }
}
