package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that was decided: {@code D-7}, "B for the vendor", because "12 k more, three weeks
 * sooner", by Ana, looked at again on 1 March.
 *
 * @param number the 7 of {@code D-7}
 * @param options what else was considered; may be blank
 * @param decidedOn the day on which it was decided, where the person was who logged it
 * @param revisitOn when whoever decided is asked whether it held; empty when nobody is
 * @param loggedBy who wrote it down, often whoever decided
 * @param history what happened, the oldest first
 * @param told how much of {@code history} others have heard
 */
public record Decision(
        WorkspaceId workspace,
        EntryId id,
        int number,
        ProjectId project,
        Text what,
        Text why,
        Text options,
        UserId decidedBy,
        LocalDate decidedOn,
        Optional<LocalDate> revisitOn,
        UserId loggedBy,
        State state,
        List<Happening> history,
        int told)
        implements Entry {
    public Decision {
        history = List.copyOf(history);
    }

    @Override
    public String label() {
        return "D-" + number;
    }

    /** What made it what it is now; empty while it stands. */
    Optional<Happening> outcome() {
        return history.stream()
                .filter(happening -> happening.what().isOutcome())
                .reduce((_, last) -> last);
    }

    /** The same after others have heard the first {@code count} things that happened. */
    public Decision toldUpTo(int count) {
        return with(DecisionEntry.of(this), revisitOn, state, history, Math.max(told, count));
    }

    Decision edited(DecisionEntry entry, UserId by, Instant at) {
        return with(entry, entry.revisitOn(), state, and(What.CHANGED, by, at, Text.of("")), told);
    }

    /** Nobody is asked again, unless somebody sets another day. */
    Decision revisited(Verdict verdict, Text note, UserId by, Instant at) {
        return with(
                DecisionEntry.of(this),
                Optional.empty(),
                verdict.state,
                and(verdict.what, by, at, note),
                told);
    }

    Decision dropped(Text reason, UserId by, Instant at) {
        return with(
                DecisionEntry.of(this),
                Optional.empty(),
                State.DROPPED,
                and(What.DROPPED, by, at, reason),
                told);
    }

    /** What is said once it has an outcome does not ask for the same outcome again. */
    boolean takes(Verdict verdict) {
        return state != State.DROPPED && (revisitOn.isPresent() || state != verdict.state);
    }

    private List<Happening> and(What what, UserId by, Instant at, Text note) {
        var longer = new ArrayList<>(history);
        longer.add(new Happening(what, by, at, note));
        return longer;
    }

    private Decision with(
            DecisionEntry said,
            Optional<LocalDate> nextRevisit,
            State nextState,
            List<Happening> nextHistory,
            int nextTold) {
        return new Decision(
                workspace,
                id,
                number,
                project,
                said.what(),
                said.why(),
                said.options(),
                said.decidedBy(),
                said.decidedOn(),
                nextRevisit,
                loggedBy,
                nextState,
                nextHistory,
                nextTold);
    }

    /** It stands until somebody has looked at it again; dropped ones were never meant. */
    public enum State {
        STANDS,
        HELD,
        PARTLY,
        REVERSED,
        DROPPED
    }

    /** What came of it, as whoever decided says. */
    public enum Verdict {
        HELD(State.HELD, What.HELD),
        PARTLY(State.PARTLY, What.PARTLY),
        REVERSED(State.REVERSED, What.REVERSED);

        private final State state;
        private final What what;

        Verdict(State state, What what) {
            this.state = state;
            this.what = what;
        }
    }

    /** One thing that happened to it. */
    public record Happening(What what, UserId by, Instant at, Text note) {}

    /** What can happen to a decision. */
    public enum What {
        LOGGED,
        CHANGED,
        HELD,
        PARTLY,
        REVERSED,
        DROPPED;

        private boolean isOutcome() {
            return switch (this) {
                case HELD, PARTLY, REVERSED, DROPPED -> true;
                case LOGGED, CHANGED -> false;
            };
        }
    }
}
