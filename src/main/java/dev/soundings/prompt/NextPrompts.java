package dev.soundings.prompt;

import static java.util.Comparator.comparing;

import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitations;
import dev.soundings.round.UpcomingRounds;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks ahead for one person: what waits already, and what the cadences will bring. */
final class NextPrompts {
    private static final int ROUNDS_AHEAD = 3;

    private final CheckIns checkIns;
    private final Invitations invitations;
    private final UpcomingRounds upcoming;

    NextPrompts(CheckIns checkIns, Invitations invitations, UpcomingRounds upcoming) {
        this.checkIns = checkIns;
        this.invitations = invitations;
        this.upcoming = upcoming;
    }

    Optional<NextPrompt> of(Addressee to, Instant now) {
        var planned =
                checkIns.active().stream()
                        .filter(checkIn -> checkIn.workspace().equals(to.person().workspace()))
                        .flatMap(checkIn -> planned(checkIn, to, now));
        return Stream.concat(waiting(to, now), planned).min(comparing(NextPrompt::at));
    }

    Optional<NextPrompt> ofCheckIn(AskedQuestions asked, Addressee to, Instant now) {
        return checkIns.find(asked.round().workspace(), asked.round().checkIn())
                .filter(checkIn -> checkIn.state() == CheckIn.State.ACTIVE)
                .flatMap(checkIn -> planned(checkIn, to, now).min(comparing(NextPrompt::at)));
    }

    private Stream<NextPrompt> waiting(Addressee to, Instant now) {
        var person = to.person();
        return invitations.ofPerson(person.workspace(), person.id(), now, now).stream()
                .filter(Invitation::isWaiting)
                .map(open -> new NextPrompt(open.dueAt(), to.zone(), open.project()));
    }

    private Stream<NextPrompt> planned(CheckIn checkIn, Addressee to, Instant now) {
        return upcoming.preview(checkIn, now, ROUNDS_AHEAD).stream()
                .flatMap(round -> round.parts().stream())
                .filter(part -> part.invitee().person().id().equals(to.person().id()))
                .flatMap(part -> part.dueAt().stream())
                .filter(due -> due.isAfter(now))
                .map(due -> new NextPrompt(due, to.zone(), checkIn.project()));
    }
}
