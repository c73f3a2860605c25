package dev.soundings.checkin;

import java.time.Duration;
import java.util.List;

/** What is wrong with a check-in that somebody wants to save. */
public sealed interface CheckInProblem {
    /** Why comes first: the project needs its card. */
    record NoWhyCard() implements CheckInProblem {}

    /**
     * @param known the sets that there are
     */
    record UnknownSet(String name, List<String> known) implements CheckInProblem {
        public UnknownSet {
            known = List.copyOf(known);
        }
    }

    record NobodyInvited() implements CheckInProblem {}

    /** Too few are invited for what would be asked without names; owner-only can be offered. */
    record TooFewForAnonymous(int invited, int least) implements CheckInProblem {}

    /** All dates of the cadence are over. */
    record NeverDue() implements CheckInProblem {}

    /** It may be saved, but is flagged. */
    record TakesLong(Duration expected) implements CheckInProblem {}

    /** Whether it cannot be saved so. */
    default boolean blocks() {
        return !(this instanceof TakesLong);
    }
}
