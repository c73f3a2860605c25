package dev.soundings.checkin;

import dev.soundings.cadence.Cadence;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * The standing arrangement: which questions, whom, where, on which cadence.
 *
 * @param set the name of the question set; each round freezes the version it asks
 * @param answerWithin how long a person has from the prompt on
 * @param activeSince no round is opened that was due before: its creation, or when it was resumed
 *     or its cadence changed
 */
public record CheckIn(
        WorkspaceId workspace,
        CheckInId id,
        ProjectId project,
        String set,
        Audience audience,
        Cadence cadence,
        Sharing sharing,
        Way way,
        Duration answerWithin,
        State state,
        UserId createdBy,
        Instant activeSince) {
    /** Thursday 9:00 to Friday 17:00. */
    public static final Duration USUAL_ANSWER_TIME = Duration.ofHours(32);

    /** Fewer invited cannot be anonymous. */
    public static final int ANONYMOUS_FLOOR = 5;

    public CheckIn paused() {
        return in(State.PAUSED);
    }

    /** Asks again from {@code now} on; what fell into the pause is not made up for. */
    public CheckIn resumed(Instant now) {
        return new CheckIn(
                workspace,
                id,
                project,
                set,
                audience,
                cadence,
                sharing,
                way,
                answerWithin,
                State.ACTIVE,
                createdBy,
                now);
    }

    /** Asks this person no more, if it asks them by name. */
    public CheckIn without(UserId person) {
        if (!(audience instanceof Audience.Named(var people)) || !people.contains(person)) {
            return this;
        }
        var others = people.stream().filter(one -> !one.equals(person)).collect(Collectors.toSet());
        return new CheckIn(
                workspace,
                id,
                project,
                set,
                new Audience.Named(others),
                cadence,
                sharing,
                way,
                answerWithin,
                state,
                createdBy,
                activeSince);
    }

    public CheckIn deleted() {
        return in(State.DELETED);
    }

    private CheckIn in(State other) {
        return new CheckIn(
                workspace,
                id,
                project,
                set,
                audience,
                cadence,
                sharing,
                way,
                answerWithin,
                other,
                createdBy,
                activeSince);
    }

    /** Who sees the answers. */
    public enum Sharing {
        NAMED,
        OWNER_ONLY,
        ANONYMOUS;

        /**
         * Whether this question is asked without a name. What only the owner reads has names, also
         * where a set would rather not: that is what a team too small to be anonymous agrees to.
         */
        public boolean anonymises(Question question) {
            return switch (this) {
                case NAMED -> question.ask().anonymous();
                case OWNER_ONLY -> false;
                case ANONYMOUS -> true;
            };
        }
    }

    /** How people are asked. */
    public enum Way {
        DIRECT_MESSAGE,
        CHANNEL_POST
    }

    /** Whether it runs. */
    public enum State {
        ACTIVE,
        PAUSED,
        DELETED
    }
}
