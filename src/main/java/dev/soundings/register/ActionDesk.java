package dev.soundings.register;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.register.Action.State;
import dev.soundings.register.Risk.What;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people do with actions. Whether they may is decided before, by access; only whether
 * something was asked of this very person is decided here.
 */
public final class ActionDesk {
    private static final String COUNTER = "action";

    private final EntryChange<Action> actions;
    private final OwnershipSteps<Action> ownership;
    private final Counters counters;

    ActionDesk(Actions actions, Counters counters) {
        this.actions = new EntryChange<>(actions);
        this.ownership = new OwnershipSteps<>(this.actions, ActionEdit::of);
        this.counters = counters;
    }

    /**
     * Whoever names nobody takes it on; anybody else is asked first. The same event adds the same
     * action.
     */
    public Action add(Project project, ActionEntry entry, UserId by, EventId event, Instant at) {
        var id = new EntryId(StableId.of(project.workspace(), event));
        return actions.make(project.workspace(), id, () -> added(project, id, entry, by, at));
    }

    public EntryOutcome<Action> accept(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return ownership.accept(workspace, id, by, at);
    }

    public EntryOutcome<Action> decline(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return ownership.decline(workspace, id, by, at);
    }

    public EntryOutcome<Action> done(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return actions.take(
                workspace,
                id,
                Action::isOpen,
                action ->
                        ActionEdit.of(action)
                                .state(State.DONE)
                                .happened(What.CLOSED, by, at)
                                .done());
    }

    /**
     * @param reason why it is not done after all; may be blank
     */
    public EntryOutcome<Action> drop(
            WorkspaceId workspace, EntryId id, UserId by, Text reason, Instant at) {
        return actions.take(
                workspace,
                id,
                Action::isOpen,
                action ->
                        ActionEdit.of(action)
                                .state(State.DROPPED)
                                .happened(What.DROPPED, Optional.of(by), at, reason)
                                .done());
    }

    /** Not yet: it is due on another day. */
    public EntryOutcome<Action> postpone(
            WorkspaceId workspace, EntryId id, LocalDate day, UserId by, Instant at) {
        return actions.take(
                workspace,
                id,
                Action::isOpen,
                action ->
                        ActionEdit.of(action)
                                .dueOn(Optional.of(day))
                                .happened(What.CHANGED, by, at)
                                .done());
    }

    /** Naming nobody leaves it with whoever has it. */
    public EntryOutcome<Action> edit(
            WorkspaceId workspace, EntryId id, ActionEntry entry, UserId by, Instant at) {
        return actions.take(workspace, id, Action::isOpen, action -> edited(action, entry, by, at));
    }

    private static Action edited(Action action, ActionEntry entry, UserId by, Instant at) {
        var edit =
                ActionEdit.of(action)
                        .what(entry.what())
                        .dueOn(entry.dueOn())
                        .happened(What.CHANGED, by, at);
        return entry.owner().map(owner -> edit.ownerIfNew(owner, by, at)).orElse(edit).done();
    }

    private Action added(Project project, EntryId id, ActionEntry entry, UserId by, Instant at) {
        var bare =
                new Action(
                        project.workspace(),
                        id,
                        counters.next(project.workspace(), COUNTER),
                        project.id(),
                        entry.what(),
                        Ownership.nobodys(),
                        entry.dueOn(),
                        by,
                        State.OPEN,
                        List.of(),
                        0);
        return ActionEdit.of(bare)
                .happened(What.RAISED, by, at)
                .owner(entry.owner().orElse(by), by, at)
                .done();
    }
}
