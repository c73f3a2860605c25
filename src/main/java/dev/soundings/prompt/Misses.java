package dev.soundings.prompt;

import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Invitations;

import java.time.Instant;

/**
 * Writes down why somebody was not asked. What the owner should know of is told to them, once a
 * round.
 */
final class Misses {
    private final Invitations invitations;
    private final Notices notices;
    private final OwnerMessages messages;

    Misses(Invitations invitations, Notices notices, OwnerMessages messages) {
        this.invitations = invitations;
        this.notices = notices;
        this.messages = messages;
    }

    void record(AskedQuestions asked, Reason reason, Instant now) {
        if (reason == Reason.MISSED_WHILE_DOWN) {
            tellOwner(asked, now);
        }
        record(asked.invitation(), reason, now);
    }

    void record(Invitation invitation, Reason reason, Instant now) {
        invitations.change(
                invitation.workspace(),
                invitation.id(),
                stored ->
                        stored.isWaiting()
                                ? stored.ending(new Fate.NotAsked(reason, now))
                                : stored);
    }

    private void tellOwner(AskedQuestions asked, Instant now) {
        var project = asked.project();
        messages.missed(project, asked.round())
                .ifPresent(message ->
                        notices.tell(
                                project.workspace(),
                                project.owner(),
                                "missed." + asked.round().id(),
                                message,
                                now));
    }
}
