package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A win: {@code W-3}, "Search answers in a second", 6 support hours a week, measured.
 *
 * @param number the 3 of {@code W-3}
 * @param amount how much of which unit; empty when nobody has said
 * @param landedOn the day on which it counts
 * @param reportedBy empty when it came from an anonymous answer
 * @param history what happened, the oldest first
 * @param told how many of {@code history} concern nobody any more: they were told, or needed no
 *     telling
 */
public record Win(
        WorkspaceId workspace,
        EntryId id,
        int number,
        ProjectId project,
        Text what,
        Text whoBenefits,
        Optional<Amount> amount,
        Confidence confidence,
        LocalDate landedOn,
        Optional<UserId> reportedBy,
        Source source,
        State state,
        Instant changedAt,
        List<Risk.Happening> history,
        int told)
        implements Entry {
    public Win {
        history = List.copyOf(history);
    }

    @Override
    public String label() {
        return "W-" + number;
    }

    /** A number with its unit, as 6 "support hours a week". */
    public record Amount(BigDecimal number, String unit) {
        public Amount {
            if (unit.isBlank() || unit.length() > 40) {
                throw new IllegalArgumentException("a unit has 1 to 40 characters");
            }
        }
    }

    /** How sure the amount is. Anecdotal wins are told and never summed. */
    public enum Confidence {
        MEASURED,
        ESTIMATED,
        ANECDOTAL
    }

    /** Proposed by an answer until the owner of the project keeps or drops it. */
    public enum State {
        PROPOSED,
        LANDED,
        DROPPED
    }
}
