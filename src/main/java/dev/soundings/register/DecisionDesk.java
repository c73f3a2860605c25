package dev.soundings.register;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.register.Decision.Happening;
import dev.soundings.register.Decision.State;
import dev.soundings.register.Decision.Verdict;
import dev.soundings.register.Decision.What;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.List;

/** What people do with decisions. Whether they may is decided before, by access. */
public final class DecisionDesk {
    private static final String COUNTER = "decision";

    private final EntryChange<Decision> decisions;
    private final Counters counters;

    DecisionDesk(Decisions decisions, Counters counters) {
        this.decisions = new EntryChange<>(decisions);
        this.counters = counters;
    }

    /** It stands at once; the same event logs the same decision. */
    public Decision log(
            Project project, DecisionEntry entry, UserId by, EventId event, Instant at) {
        var id = new EntryId(StableId.of(project.workspace(), event));
        return decisions.make(project.workspace(), id, () -> logged(project, id, entry, by, at));
    }

    public EntryOutcome<Decision> edit(
            WorkspaceId workspace, EntryId id, DecisionEntry entry, UserId by, Instant at) {
        return decisions.take(
                workspace,
                id,
                decision -> decision.state() != State.DROPPED,
                decision -> decision.edited(entry, by, at));
    }

    /**
     * @param note what held and what did not; may be blank
     */
    public EntryOutcome<Decision> revisit(
            WorkspaceId workspace, EntryId id, Verdict verdict, Text note, UserId by, Instant at) {
        return decisions.take(
                workspace,
                id,
                decision -> decision.takes(verdict),
                decision -> decision.revisited(verdict, note, by, at));
    }

    /** Takes back what should not have been logged. */
    public EntryOutcome<Decision> drop(
            WorkspaceId workspace, EntryId id, Text reason, UserId by, Instant at) {
        return decisions.take(
                workspace,
                id,
                decision -> decision.state() != State.DROPPED,
                decision -> decision.dropped(reason, by, at));
    }

    private Decision logged(
            Project project, EntryId id, DecisionEntry entry, UserId by, Instant at) {
        return new Decision(
                project.workspace(),
                id,
                counters.next(project.workspace(), COUNTER),
                project.id(),
                entry.what(),
                entry.why(),
                entry.options(),
                entry.decidedBy(),
                entry.decidedOn(),
                entry.revisitOn(),
                by,
                State.STANDS,
                List.of(new Happening(What.LOGGED, by, at, Text.of(""))),
                0);
    }
}
