package dev.soundings.response;

import java.util.Map;
import java.util.Optional;

/** What became of something a person answered. */
public sealed interface Recorded {
    /**
     * @param named the part with a name as it stands now; empty when there is none
     * @param anonymousKept a part without a name came with this event and is kept
     * @param repeated the event had been applied before
     */
    record Saved(Optional<Response.Named> named, boolean anonymousKept, boolean repeated)
            implements Recorded {}

    /** Nothing was saved; what is wrong, by field of the form. */
    record Invalid(Map<String, AnswerProblem> byField) implements Recorded {
        public Invalid {
            byField = Map.copyOf(byField);
        }
    }

    /** The person's anonymous answers of this round are in already and cannot be changed. */
    record AlreadyAnonymous() implements Recorded {}
}
