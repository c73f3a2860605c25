package dev.soundings.round;

import java.time.Instant;
import java.util.Optional;

/** Whether an answer counts at an instant, and as what. */
public enum AnswerWindow {
    NOT_YET,
    EARLY,
    ON_TIME,
    /** After the round closed and before its successor opened. */
    LATE,
    CLOSED;

    /**
     * @param latest the latest round in the rhythm of the same check-in; an extra round supersedes
     *     none, and is superseded by what opened after it
     */
    public static AnswerWindow of(Invitation invitation, Optional<Round> latest, Instant now) {
        if (now.isBefore(invitation.opensAt())) {
            return NOT_YET;
        }
        if (now.isBefore(invitation.dueAt())) {
            return EARLY;
        }
        if (now.isBefore(invitation.closesAt())) {
            return ON_TIME;
        }
        boolean superseded =
                latest.filter(round -> !round.id().equals(invitation.round()))
                        .filter(round -> round.opensAt().isAfter(invitation.opensAt()))
                        .isPresent();
        return superseded ? CLOSED : LATE;
    }

    public boolean takesAnswers() {
        return this == EARLY || this == ON_TIME || this == LATE;
    }
}
