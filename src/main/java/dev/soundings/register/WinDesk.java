package dev.soundings.register;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.register.Risk.What;
import dev.soundings.register.Win.State;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What people do with wins. Whether they may is decided before, by access. */
public final class WinDesk {
    static final String COUNTER = "win";

    private final Wins wins;
    private final Counters counters;

    WinDesk(Wins wins, Counters counters) {
        this.wins = wins;
        this.counters = counters;
    }

    /** Landed at once; the same event adds the same win. */
    public Win add(Project project, WinEntry entry, UserId by, EventId event, Instant at) {
        var id = new EntryId(StableId.of(project.workspace(), event));
        return wins.find(project.workspace(), id)
                .orElseGet(() -> {
                    var win = added(project, id, entry, by, at);
                    return wins.insert(win)
                            ? win
                            : wins.find(project.workspace(), id).orElseThrow();
                });
    }

    /** A proposal becomes an entry. */
    public WinOutcome keep(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return step(
                workspace,
                id,
                win -> win.state() == State.PROPOSED,
                win ->
                        WinEdit.of(win)
                                .state(State.LANDED)
                                .happened(What.KEPT, Optional.of(by), at, Text.of(""))
                                .done());
    }

    /**
     * @param reason as in "we will not, because …"; whoever reported it reads it
     */
    public WinOutcome drop(WorkspaceId workspace, EntryId id, UserId by, Text reason, Instant at) {
        return step(
                workspace,
                id,
                win -> win.state() != State.DROPPED,
                win ->
                        WinEdit.of(win)
                                .state(State.DROPPED)
                                .happened(What.DROPPED, Optional.of(by), at, reason)
                                .done());
    }

    /** Changing a proposal keeps it. */
    public WinOutcome edit(
            WorkspaceId workspace, EntryId id, WinEntry entry, UserId by, Instant at) {
        return step(
                workspace,
                id,
                win -> win.state() != State.DROPPED,
                win -> edited(win, entry, by, at));
    }

    private static Win edited(Win win, WinEntry entry, UserId by, Instant at) {
        var edit =
                WinEdit.of(win)
                        .said(entry.what(), entry.whoBenefits(), entry.amount(), entry.confidence())
                        .landedOn(entry.landedOn())
                        .state(State.LANDED);
        if (win.state() == State.PROPOSED) {
            edit.happened(What.KEPT, Optional.of(by), at, Text.of(""));
        }
        return edit.happened(What.CHANGED, Optional.of(by), at, Text.of("")).done();
    }

    private Win added(Project project, EntryId id, WinEntry entry, UserId by, Instant at) {
        var bare =
                new Win(
                        project.workspace(),
                        id,
                        counters.next(project.workspace(), COUNTER),
                        project.id(),
                        entry.what(),
                        entry.whoBenefits(),
                        entry.amount(),
                        entry.confidence(),
                        entry.landedOn(),
                        Optional.of(by),
                        Source.entered(),
                        State.LANDED,
                        at,
                        List.of(),
                        0);
        return WinEdit.of(bare).happened(What.RAISED, Optional.of(by), at, Text.of("")).done();
    }

    private WinOutcome step(
            WorkspaceId workspace, EntryId id, Predicate<Win> possible, UnaryOperator<Win> change) {
        if (wins.find(workspace, id).isEmpty()) {
            return new WinOutcome.Unknown();
        }
        var changed = new AtomicBoolean();
        var win =
                wins.change(
                        workspace,
                        id,
                        before -> {
                            changed.set(possible.test(before));
                            return changed.get() ? change.apply(before) : before;
                        });
        return changed.get() ? new WinOutcome.Done(win) : new WinOutcome.DecidedBefore(win);
    }
}
