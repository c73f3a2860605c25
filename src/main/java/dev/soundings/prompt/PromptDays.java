package dev.soundings.prompt;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All prompts that were decided, one for each person and local date. */
public interface PromptDays {
    /** False when the person's date has one already, which stays as it is. */
    boolean insert(PromptDay day);

    Optional<PromptDay> find(WorkspaceId workspace, UserId person, LocalDate date);

    /** Those of one person, both dates included, the oldest first. */
    List<PromptDay> between(WorkspaceId workspace, UserId person, LocalDate from, LocalDate to);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     * Nothing happens when there is no such day.
     */
    void change(PromptDay day, UnaryOperator<PromptDay> change);

    /** Sets when its nudge is due; nothing happens when there is no such day. */
    default void scheduleNudge(PromptDay day, Optional<Instant> nudgeAt) {
        change(day, stored -> stored.nudgingAt(nudgeAt));
    }

    /** Of all workspaces: those whose nudge is due at {@code now} or before, the earliest first. */
    List<PromptDay> nudgesDue(Instant now, int most);

    /** When the next nudge is due. */
    Optional<Instant> nextNudge();

    /**
     * Of all workspaces: those that may read differently at {@code now} or before, the earliest
     * first.
     */
    List<PromptDay> looksDue(Instant now, int most);

    /** When the next may read differently. */
    Optional<Instant> nextLook();
}
