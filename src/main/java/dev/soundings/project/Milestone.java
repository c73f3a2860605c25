package dev.soundings.project;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date that matters: "Pilot in two stores", key, on 2 Apr 2027, which is its second date, 21 days
 * after the first. What it was before stays with it.
 *
 * @param name unique within the project among milestones that are not dropped
 * @param date where the last move has put it
 * @param moves the oldest first
 * @param ended when it was done or dropped, and by whom; empty while it is planned
 */
public record Milestone(
        WorkspaceId workspace,
        MilestoneId id,
        ProjectId project,
        String name,
        Kind kind,
        LocalDate date,
        List<Move> moves,
        State state,
        UserId addedBy,
        Instant addedAt,
        Optional<Ending> ended) {
    public static final int LONGEST_NAME = 60;

    public Milestone {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a milestone's name has 1 to 60 characters");
        }
        if (ended.isPresent() == (state == State.PLANNED)) {
            throw new IllegalArgumentException("what is planned has not ended, the rest has");
        }
        moves = List.copyOf(moves);
    }

    /** As it is at the beginning, on its first date. */
    public static Milestone planned(
            WorkspaceId workspace,
            MilestoneId id,
            ProjectId project,
            String name,
            Kind kind,
            LocalDate date,
            UserId by,
            Instant at) {
        return new Milestone(
                workspace,
                id,
                project,
                name,
                kind,
                date,
                List.of(),
                State.PLANNED,
                by,
                at,
                Optional.empty());
    }

    /** What makes two names the same: neither case nor blanks around it tell them apart. */
    public static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public String nameKey() {
        return nameKey(name);
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    /** Planned from the beginning, before anything moved. */
    public LocalDate firstDate() {
        return moves.isEmpty() ? date : moves.getFirst().from();
    }

    /** 3 for its third date. */
    public int dates() {
        return moves.size() + 1;
    }

    /** How many days this one lies behind the first date; negative when it lies before it. */
    public long driftOf(LocalDate day) {
        return ChronoUnit.DAYS.between(firstDate(), day);
    }

    public Milestone movedTo(LocalDate day, UserId by, Instant at, Text reason) {
        var all = new ArrayList<>(moves);
        all.add(new Move(date, day, by, at, reason));
        return new Milestone(
                workspace, id, project, name, kind, day, all, state, addedBy, addedAt, ended);
    }

    public Milestone called(String newName) {
        return new Milestone(
                workspace, id, project, newName, kind, date, moves, state, addedBy, addedAt, ended);
    }

    public Milestone ofKind(Kind newKind) {
        return new Milestone(
                workspace, id, project, name, newKind, date, moves, state, addedBy, addedAt, ended);
    }

    public Milestone ended(State how, UserId by, Instant at) {
        return in(how, Optional.of(new Ending(by, at)));
    }

    /** It was not over after all. */
    public Milestone reopened() {
        return in(State.PLANNED, Optional.empty());
    }

    private Milestone in(State newState, Optional<Ending> ending) {
        return new Milestone(
                workspace, id, project, name, kind, date, moves, newState, addedBy, addedAt,
                ending);
    }

    /** How much hangs on it. */
    public enum Kind {
        ORDINARY,
        KEY,
        GO_LIVE
    }

    /** What has become of it. */
    public enum State {
        PLANNED,
        DONE,
        DROPPED
    }

    /** From one date to another, and why. */
    public record Move(LocalDate from, LocalDate to, UserId by, Instant at, Text reason) {}

    /** By whom and when it ended. */
    public record Ending(UserId by, Instant at) {}
}
