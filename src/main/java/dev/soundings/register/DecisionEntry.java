package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people say about a decision when they log or change it.
 *
 * @param revisitOn when whoever decided is asked whether it held; nobody is when it is empty
 */
public record DecisionEntry(
        Text what,
        Text why,
        Text options,
        UserId decidedBy,
        LocalDate decidedOn,
        Optional<LocalDate> revisitOn) {
    public static final int LONGEST_WHAT = 300;

    /** Short enough to be told whole in one block of a message. */
    public static final int LONGEST_WHY = 2_000;

    static DecisionEntry of(Decision decision) {
        return new DecisionEntry(
                decision.what(),
                decision.why(),
                decision.options(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.revisitOn());
    }
}
