package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A risk or an opportunity: {@code R-14}, "Vendor API slips", probability 3, impact 4.
 *
 * @param number the 14 of {@code R-14}
 * @param probability 1 to 5
 * @param impact 1 to 5
 * @param raisedBy empty when it came from an anonymous answer
 * @param privateTo who was chosen to read it; empty when it is open to the project
 * @param source the answer it was proposed from, so that it is proposed once
 * @param history what happened, the oldest first
 * @param told how many of {@code history} concern nobody any more: they were told, or needed no
 *     telling
 */
public record Risk(
        WorkspaceId workspace,
        EntryId id,
        int number,
        ProjectId project,
        Kind kind,
        Text title,
        int probability,
        int impact,
        Ownership ownership,
        Text plan,
        Optional<LocalDate> reviewOn,
        Optional<UserId> raisedBy,
        Optional<UserId> privateTo,
        boolean aboutPeople,
        Source source,
        State state,
        List<Happening> history,
        int told)
        implements Owned {
    private static final int NEEDS_EYES = 10;

    public Risk {
        checkRating("probability", probability);
        checkRating("impact", impact);
        history = List.copyOf(history);
    }

    /** Probability times impact, 1 to 25. */
    public int exposure() {
        return probability * impact;
    }

    /** Worth the attention of those who do not work on it: an exposure of ten or more. */
    public boolean needsEyes() {
        return exposure() >= NEEDS_EYES;
    }

    @Override
    public String label() {
        return switch (kind) {
            case RISK -> "R-" + number;
            case OPPORTUNITY -> "O-" + number;
        };
    }

    @Override
    public boolean isOpen() {
        return state == State.OPEN || state == State.PROPOSED;
    }

    /** Who has accepted it. */
    public Optional<UserId> owner() {
        return ownership.owner();
    }

    /** Who was asked to own it and has not answered yet. */
    public Optional<UserId> proposedOwner() {
        return ownership.asked();
    }

    private static void checkRating(String what, int rating) {
        if (rating < 1 || rating > 5) {
            throw new IllegalArgumentException(what + " goes from 1 to 5");
        }
    }

    /** A risk hurts, an opportunity helps. */
    public enum Kind {
        RISK,
        OPPORTUNITY
    }

    /** Proposed by an answer until the owner of the project keeps or drops it. */
    public enum State {
        PROPOSED,
        OPEN,
        DROPPED,
        HAPPENED,
        PREVENTED,
        PASSED
    }

    /** One thing that happened to it; {@code by} is empty when the bot did it. */
    public record Happening(What what, Optional<UserId> by, Instant at, Text note) {}

    /** What can happen to a risk. */
    public enum What {
        RAISED,
        KEPT,
        DROPPED,
        CHANGED,
        OWNER_ASKED,
        OWNER_ACCEPTED,
        OWNER_DECLINED,
        /** Who was asked did not answer in time. */
        OWNER_SILENT,
        REVIEWED_SAME,
        REVIEWED_UP,
        REVIEWED_DOWN,
        CLOSED
    }
}
