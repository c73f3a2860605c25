package dev.soundings.prompt;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.ZoneListener;
import dev.soundings.prompt.Triage.Verdict;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitations;

import java.time.Duration;
import java.time.Instant;

/**
 * Moves what waits for a person into their new zone at once: whoever lands in Tokyo on Wednesday is
 * asked at nine in Tokyo, and not when it is nine where they came from.
 */
final class ZoneMoves implements ZoneListener {
    /** An open round reaches from the first zone to the last, and its window opens a day ahead. */
    private static final Duration AHEAD = Duration.ofDays(3);

    private final Invitations invitations;
    private final Addressees addressees;
    private final Triage triage;

    ZoneMoves(Invitations invitations, Addressees addressees, Triage triage) {
        this.invitations = invitations;
        this.addressees = addressees;
        this.triage = triage;
    }

    @Override
    public void moved(WorkspaceId workspace, UserId person, Instant at) {
        addressees
                .find(workspace, person)
                .ifPresent(to ->
                        invitations.ofPerson(workspace, person, at.plus(AHEAD), at).stream()
                                .filter(Invitation::isWaiting)
                                .filter(waiting -> !waiting.zone().equals(to.zone()))
                                .forEach(waiting -> move(waiting, to, at)));
    }

    private void move(Invitation waiting, Addressee to, Instant at) {
        var verdict = triage.moved(waiting, to.zone(), at);
        invitations.change(
                waiting.workspace(),
                waiting.id(),
                stored -> stored.isWaiting() ? after(verdict, stored, at) : stored);
    }

    private static Invitation after(Verdict verdict, Invitation stored, Instant at) {
        return switch (verdict) {
            case Verdict.Move(var zone, var dueAt, var closesAt) ->
                    stored.movedTo(zone, dueAt, closesAt);
            case Verdict.Never(var reason) -> stored.ending(new Fate.NotAsked(reason, at));
            case Verdict.Ask _, Verdict.Wait _ -> stored;
        };
    }
}
