package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Risk.Happening;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody has promised to do: {@code A-5}, "Call the vendor", Lee, by 12 Feb.
 *
 * @param number the 5 of {@code A-5}
 * @param dueOn by which day, where its owner is; empty when no day was named
 * @param history what happened, the oldest first
 * @param told how many of {@code history} concern nobody any more: they were told, or needed no
 *     telling
 */
public record Action(
        WorkspaceId workspace,
        EntryId id,
        int number,
        ProjectId project,
        Text what,
        Ownership ownership,
        Optional<LocalDate> dueOn,
        UserId addedBy,
        State state,
        List<Happening> history,
        int told)
        implements Owned {
    /** Late ones first, then by their day; without a day last. */
    public static final Comparator<Action> NEXT_DUE_FIRST =
            Comparator.comparing((Action action) -> action.dueOn().orElse(LocalDate.MAX))
                    .thenComparingInt(Action::number);

    public Action {
        history = List.copyOf(history);
    }

    @Override
    public String label() {
        return "A-" + number;
    }

    @Override
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** To be done on {@code today} or before. */
    public boolean isDue(LocalDate today) {
        return isOpen() && dueOn.filter(day -> !day.isAfter(today)).isPresent();
    }

    /** It should have been done before {@code today}. */
    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }

    /** Promised or added by {@code user}, who may change it. */
    public boolean belongsTo(UserId user) {
        return addedBy.equals(user) || ownership.isOf(user);
    }

    /** Nobody but {@code user} has to do with it. */
    public boolean isAmongOneself(UserId user) {
        return addedBy.equals(user) && ownership.isOf(user);
    }

    /** Whether something is still to be done about it. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }
}
