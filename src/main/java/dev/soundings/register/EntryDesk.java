package dev.soundings.register;

import dev.soundings.chat.Origin;
import dev.soundings.project.Project;
import dev.soundings.register.StepResult.Why;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What people do with entries. Whether they may is decided before, by access; only whether
 * something was asked of this very person is decided here. An entry is made once, however often its
 * event arrives, and each step is taken only while it can be: a risk that Sam has dropped cannot be
 * kept by Priya a second later.
 */
public final class EntryDesk {
    private final Entries entries;
    private final Counters counters;

    EntryDesk(Entries entries, Counters counters) {
        this.entries = entries;
        this.counters = counters;
    }

    /** In the register at once; the same event makes the same entry. */
    public <D extends Detail> Entry<D> add(
            EntryKind<D> kind, Project project, EntryInput<D> said, Origin by) {
        var id = new EntryId(StableId.of(project.workspace(), by.event()));
        return entries.find(kind, project.workspace(), id)
                .orElseGet(() -> insert(made(kind, project, id, said, by)));
    }

    /** Checks and changes in one atomic step, so that of two who press at once one decides. */
    public <D extends Detail> StepResult<D> take(
            Step<D> step, Step.Change<D> change, EntryKind<D> kind, EntryId id, Origin by) {
        if (entries.find(kind, by.workspace(), id).isEmpty()) {
            return new StepResult.Unknown<>();
        }
        var obstacle = new AtomicReference<Optional<Why>>(Optional.empty());
        var entry =
                entries.change(
                        kind,
                        by.workspace(),
                        id,
                        before -> {
                            obstacle.set(step.obstacle().of(before, by.user()));
                            return obstacle.get().isPresent()
                                    ? before
                                    : NotificationRules.settled(change.of(before, by));
                        });
        return obstacle.get()
                .<StepResult<D>>map(why -> new StepResult.NotNow<>(entry, why))
                .orElseGet(() -> new StepResult.Done<>(entry));
    }

    private <D extends Detail> Entry<D> insert(Entry<D> entry) {
        return entries.insert(entry)
                ? entry
                : entries.find(entry.kind(), entry.workspace(), entry.id()).orElseThrow();
    }

    private <D extends Detail> Entry<D> made(
            EntryKind<D> kind, Project project, EntryId id, EntryInput<D> said, Origin by) {
        var identity =
                new EntryIdentity<>(
                        project.workspace(),
                        id,
                        kind,
                        counters.next(project.workspace(), kind.counter()),
                        project.id(),
                        Optional.of(by.user()),
                        said.privateTo(),
                        Source.entered());
        var fresh =
                Entry.fresh(identity, said.title(), kind.kept(), said.detail())
                        .due(said.dueOn())
                        .happened(EventType.RAISED, by);
        return NotificationRules.settled(kind.begun(fresh, said, by));
    }
}
