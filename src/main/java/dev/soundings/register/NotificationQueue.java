package dev.soundings.register;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people are still to hear of entries they raised, were chosen to read or are asked to own.
 * Nothing is lost in a crash: what was not marked as told is offered again, under the same {@link
 * Notification#about}.
 */
public final class NotificationQueue {
    private static final int AT_ONCE = 100;

    private final Entries entries;
    private final List<EntryKind<?>> kinds;

    NotificationQueue(Entries entries, EntryKinds kinds) {
        this.entries = entries;
        this.kinds = kinds.all().stream().filter(kind -> !kind.isAnnounced()).toList();
    }

    /** In the order in which they happened to each entry. */
    public List<Notification> untold() {
        return entries.untold(kinds, AT_ONCE).stream().flatMap(NotificationQueue::of).toList();
    }

    /** Harmless when it was told before. */
    public void markTold(Notification told) {
        markTold(told.entry(), told.index() + 1);
    }

    /** The same of the first {@code count} things that happened to it. */
    public <D extends Detail> void markTold(Entry<D> entry, int count) {
        entries.change(
                entry.kind(),
                entry.workspace(),
                entry.id(),
                stored -> NotificationRules.settled(stored.toldUpTo(count)));
    }

    private static <D extends Detail> Stream<Notification> of(Entry<D> entry) {
        return IntStream.range(entry.told(), entry.history().size())
                .boxed()
                .flatMap(index ->
                        entry.kind().hearers(entry, index).stream()
                                .map(person -> new Notification(entry, index, person)));
    }
}
