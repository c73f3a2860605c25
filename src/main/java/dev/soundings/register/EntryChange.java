package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.register.EntryOutcome.Why;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The life of an entry, whatever its kind: it is made once, however often its event arrives, and
 * each further step is taken only while it can be. A risk that Sam has dropped cannot be kept by
 * Priya a second later.
 */
final class EntryChange<E extends Entry> {
    private final Entries<E> entries;

    EntryChange(Entries<E> entries) {
        this.entries = entries;
    }

    /**
     * @param fresh makes it, if it is not there yet
     */
    E make(WorkspaceId workspace, EntryId id, Supplier<E> fresh) {
        return entries.find(workspace, id).orElseGet(() -> insert(fresh.get()));
    }

    private E insert(E entry) {
        return entries.insert(entry)
                ? entry
                : entries.find(entry.workspace(), entry.id()).orElseThrow();
    }

    /**
     * @param possible whether the entry is where this step can begin
     */
    EntryOutcome<E> take(
            WorkspaceId workspace, EntryId id, Predicate<E> possible, UnaryOperator<E> change) {
        return takeUnless(
                workspace,
                id,
                entry -> possible.test(entry) ? Optional.empty() : Optional.of(Why.DECIDED_BEFORE),
                change);
    }

    /** Checks and changes in one step, so that of two people who press at once one decides. */
    EntryOutcome<E> takeUnless(
            WorkspaceId workspace,
            EntryId id,
            Function<E, Optional<Why>> obstacle,
            UnaryOperator<E> change) {
        if (entries.find(workspace, id).isEmpty()) {
            return new EntryOutcome.Unknown<>();
        }
        var found = new AtomicReference<Optional<Why>>(Optional.empty());
        var entry =
                entries.change(
                        workspace,
                        id,
                        before -> {
                            found.set(obstacle.apply(before));
                            return found.get().isPresent() ? before : change.apply(before);
                        });
        return found.get()
                .<EntryOutcome<E>>map(why -> new EntryOutcome.NotNow<>(entry, why))
                .orElseGet(() -> new EntryOutcome.Done<>(entry));
    }
}
