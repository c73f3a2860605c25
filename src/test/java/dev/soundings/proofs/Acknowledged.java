package dev.soundings.proofs;

import dev.soundings.round.InvitationId;

/** What somebody was told to be kept. */
sealed interface Acknowledged {
    InvitationId invitation();

    /** An answer in words that nobody else wrote. */
    record Words(InvitationId invitation, String words) implements Acknowledged {}

    /** That nothing has changed, or that this time is skipped. */
    record Tap(InvitationId invitation) implements Acknowledged {}
}
