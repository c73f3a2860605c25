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

/** What people do with wins. Whether they may is decided before, by access. */
public final class WinDesk {
    static final String COUNTER = "win";

    private final EntryChange<Win> wins;
    private final Counters counters;

    WinDesk(Wins wins, Counters counters) {
        this.wins = new EntryChange<>(wins);
        this.counters = counters;
    }

    /** Landed at once; the same event adds the same win. */
    public Win add(Project project, WinEntry entry, UserId by, EventId event, Instant at) {
        var id = new EntryId(StableId.of(project.workspace(), event));
        return wins.make(project.workspace(), id, () -> added(project, id, entry, by, at));
    }

    /** A proposal becomes an entry. */
    public EntryOutcome<Win> keep(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return wins.take(
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
    public EntryOutcome<Win> drop(
            WorkspaceId workspace, EntryId id, UserId by, Text reason, Instant at) {
        return wins.take(
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
    public EntryOutcome<Win> edit(
            WorkspaceId workspace, EntryId id, WinEntry entry, UserId by, Instant at) {
        return wins.take(
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
}
